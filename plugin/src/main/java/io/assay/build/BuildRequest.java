package io.assay.build;

import io.assay.knowledge.SiteSettings;
import io.assay.knowledge.Slug;
import io.assay.metric.Clocks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to build.
 *
 * @param content the content folder
 * @param output where the site is written; empty to check the content and write nothing
 * @param theme a folder whose files take the place of the theme's of the same name
 * @param baseUrl where the site is published, in place of what {@code site.yaml} says
 * @param drafts whether drafts are published
 */
public record BuildRequest(
        Path content,
        Optional<Path> output,
        Optional<Path> theme,
        Clocks clocks,
        Optional<String> baseUrl,
        boolean drafts,
        FailOn failOn) {
    private static final String USUAL_FOLDER = "content";

    /** The same of another content folder, with nothing written and nothing that makes it fail. */
    public BuildRequest ofOther(Path folder) {
        return new BuildRequest(folder, Optional.empty(), theme, clocks, baseUrl, drafts, FailOn.NEVER);
    }

    /** The site's title if nothing gives one: the name of the content folder, or of the project around it. */
    String fallbackTitle() {
        Path folder = content.toAbsolutePath().normalize();
        boolean usual = folder.endsWith(USUAL_FOLDER) && folder.getParent() != null;
        Path named = usual ? folder.getParent() : folder;
        return named.getFileName() == null
                ? "Knowledge base"
                : Slug.words(named.getFileName().toString());
    }

    SiteSettings settings(SiteSettings written) {
        return baseUrl.map(written::withBaseUrl).orElse(written);
    }

    /** Where no site may be written. A folder {@code target} in the content is left out when it is read. */
    List<Path> protectedFolders() {
        Path target = content.resolve("target").toAbsolutePath().normalize();
        boolean leftOut = output.filter(
                        folder -> folder.toAbsolutePath().normalize().startsWith(target))
                .isPresent();
        return leftOut ? List.of() : List.of(content);
    }
}
