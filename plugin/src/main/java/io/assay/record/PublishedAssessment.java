package io.assay.record;

import io.assay.assess.Assessment;
import io.assay.framework.Framework;
import io.assay.metric.Clocks;
import io.assay.source.ContentHash;
import io.assay.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A verdict with what it rests on: all that is needed to tell whether the same would come out again.
 *
 * @param entity the entity's id
 * @param kind the entity's kind
 * @param framework the framework's id
 * @param version the framework's version
 * @param clocks the days on which it held
 * @param verdict what was said
 * @param frameworkHash of the framework's rules, whatever its layout
 * @param dataHash of the figures, judgements, exemptions and overrides among the premises
 * @param premises what it rests on, in a fixed order
 * @param origin where it is written: the verdict in a record, the framework for one that is made now
 */
public record PublishedAssessment(
        String entity,
        Optional<String> kind,
        String framework,
        Optional<String> version,
        Clocks clocks,
        PublishedVerdict verdict,
        ContentHash frameworkHash,
        ContentHash dataHash,
        List<Premise> premises,
        Origin origin) {
    /** The format of the documents that hold such assessments; another number for another meaning of what stands in them. */
    public static final int FORMAT = 1;

    public PublishedAssessment {
        premises = List.copyOf(premises);
    }

    static PublishedAssessment of(Assessment assessment, ContentHash frameworkHash, List<Premise> premises) {
        Framework framework = assessment.framework();
        return new PublishedAssessment(
                assessment.entity().id(),
                assessment.entity().kind(),
                framework.id(),
                framework.version(),
                assessment.clocks(),
                PublishedVerdict.of(assessment.verdict()),
                frameworkHash,
                dataHash(premises),
                premises,
                framework.origin());
    }

    /** Of a line for each premise that is data, in order, its parts parted by tabs. */
    static ContentHash dataHash(List<Premise> premises) {
        return ContentHash.of(premises.stream()
                .filter(Premise::isData)
                .sorted()
                .map(premise -> premise.text() + "\n")
                .collect(Collectors.joining()));
    }

    /** Of one that is on record, its id: the name of its file without the ending. */
    String record() {
        String path = origin.file().path();
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    boolean isOfTheSame(PublishedAssessment other) {
        return entity.equals(other.entity) && framework.equals(other.framework);
    }

    /** Whether both say the same for the same reasons, on whatever day. */
    boolean saysAs(PublishedAssessment other) {
        return isOfTheSame(other)
                && kind.equals(other.kind)
                && version.equals(other.version)
                && verdict.equals(other.verdict)
                && frameworkHash.equals(other.frameworkHash)
                && statements().equals(other.statements());
    }

    private List<String> statements() {
        return premises.stream().map(Premise::text).toList();
    }
}
