package io.assay.record;

import io.assay.assess.Assessment;
import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.source.ContentHash;
import io.assay.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;

/** Puts assessments into the form in which they are compared. */
record Publisher(Premises premises, Map<SourceFile, ContentHash> frameworkHashes) {
    static Publisher of(Premises premises, Frameworks frameworks) {
        Map<SourceFile, ContentHash> hashes = new TreeMap<>();
        frameworks.list().forEach(framework -> hashes.put(framework.origin().file(), FrameworkHash.of(framework)));
        return new Publisher(premises, hashes);
    }

    PublishedAssessment publish(Assessment assessment) {
        return PublishedAssessment.of(assessment, hash(assessment.framework()), premises.of(assessment));
    }

    ContentHash hash(Framework framework) {
        return frameworkHashes.get(framework.origin().file());
    }
}
