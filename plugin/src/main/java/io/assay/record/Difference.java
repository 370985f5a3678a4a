package io.assay.record;

import io.assay.framework.Framework;
import java.util.Optional;

/** Why the content of today may lead to another verdict than was published of the same day. */
public sealed interface Difference {
    /** A row says something else than it said. */
    record Edited(Premise published, Premise present) implements Difference {}

    /** A row is gone. */
    record Removed(Premise published) implements Difference {}

    /** A row that would have counted was not known when the verdict was published. */
    record Backdated(Premise present) implements Difference {}

    /** The framework has the same version and other rules. */
    record FrameworkEdited(Framework present) implements Difference {}

    /**
     * By what the frameworks say today, another version was in force.
     *
     * @param present the version; empty if none was, or if it has no name
     */
    record FrameworkReplaced(String framework, Optional<String> published, Optional<String> present)
            implements Difference {}

    /** The entity is of another kind. */
    record KindChanged(Optional<String> published, Optional<String> present) implements Difference {}

    /** One clause. */
    default String words() {
        if (this instanceof Edited edited) {
            return edited.published().name() + " was " + edited.published().says() + " and is "
                    + edited.present().says() + " (" + edited.present().place() + ")";
        } else if (this instanceof Removed removed) {
            return removed.published().name() + " was " + removed.published().says() + " and is gone ("
                    + removed.published().place() + ")";
        } else if (this instanceof Backdated backdated) {
            return backdated.present().name() + " was not known and is "
                    + backdated.present().says() + " (" + backdated.present().place() + ")";
        } else if (this instanceof FrameworkEdited edited) {
            return "the framework '" + edited.present().id() + "' was edited without a new version ("
                    + edited.present().origin().file().path() + ")";
        } else if (this instanceof FrameworkReplaced replaced) {
            return "the framework '" + replaced.framework() + "' in force that day was " + version(replaced.published())
                    + " and is " + version(replaced.present());
        }
        KindChanged changed = (KindChanged) this;
        return "the entity's kind was " + changed.published().orElse("not given") + " and is "
                + changed.present().orElse("not given");
    }

    private static String version(Optional<String> version) {
        return version.map(number -> "version " + number).orElse("without a version");
    }
}
