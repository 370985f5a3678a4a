package io.assay.start;

import io.assay.knowledge.Slug;
import io.assay.notation.JsonWriter;
import io.assay.output.NewFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a first site: content with one verdict, a POM, settings of Maven, workflows. Where there are pages
 * already, only what is around them.
 */
public final class Starter {
    private static final String POM = "pom.xml";
    private static final String IGNORED = ".gitignore";

    private Starter() {}

    /**
     * Writes what is not there yet.
     *
     * @param folder where the project begins
     * @param content where in it the content is; if empty, a folder that holds Markdown already, or else {@code content}
     * @param day the day of the sample's figures
     * @param version of this plugin
     * @throws java.nio.file.FileAlreadyExistsException if a file stands where a folder is needed; nothing is written then
     */
    public static Start write(Path folder, Optional<String> content, LocalDate day, String version) throws IOException {
        Ground ground = Ground.of(folder, content);
        Map<String, String> wanted = files(ground, day, version);
        Map<String, String> lacking = new TreeMap<>(wanted);
        lacking.keySet().removeIf(ground::has);
        List<String> kept = wanted.keySet().stream()
                .filter(path -> !lacking.containsKey(path))
                .toList();
        NewFiles.write(ground.folder(), lacking);
        return new Start(
                ground.folder(), List.copyOf(lacking.keySet()), kept, ground.hasPages(), advice(ground, kept, version));
    }

    private static Map<String, String> files(Ground ground, LocalDate day, String version) {
        String name = Slug.words(ground.name());
        Map<String, String> values = new TreeMap<>();
        values.put("name", name);
        values.put("title", JsonWriter.writeLine(name));
        values.put("artifact", artifact(ground.name()));
        values.put("date", day.toString());
        values.put("version", version);
        values.put("content", ground.content());
        values.put("below", ground.content().isEmpty() ? "" : "/" + ground.content());
        values.put(
                "configuration", ground.content().equals("content") ? "" : StarterText.of("configuration.xml", values));
        values.put("assay", version.endsWith("-SNAPSHOT") ? StarterText.of("install-assay.yml", values) : "");

        Map<String, String> files = new TreeMap<>();
        String site = StarterText.of("site.yaml", values);
        if (ground.hasPages()) {
            files.put(ground.inContent("site.yaml"), site);
        } else {
            files.put(ground.inContent("site.yaml"), site + StarterText.of("illustrative.yaml", values));
            files.put(ground.inContent("knowledge/compute.md"), StarterText.of("page.md", values));
            files.put(ground.inContent("snapshots/" + day + ".csv"), StarterText.of("snapshot.csv", values));
            files.put(ground.inContent("frameworks/compute.yaml"), StarterText.of("framework.yaml", values));
            files.put("README.md", StarterText.of("README.md", values));
        }
        files.put(POM, StarterText.of("pom.xml", values));
        files.put(".mvn/jvm.config", StarterText.of("jvm.config", values));
        files.put(".mvn/maven.config", StarterText.of("maven.config", values));
        files.put(IGNORED, StarterText.of("gitignore", values));
        if (!ground.insideRepository()) {
            files.put(".github/workflows/pages.yml", StarterText.of("pages.yml", values));
            files.put(".github/workflows/pull-request.yml", StarterText.of("pull-request.yml", values));
        }
        return files;
    }

    /** Maven allows no more than ASCII. */
    private static String artifact(String name) {
        String ascii = Slug.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return ascii.isEmpty() ? "notes" : ascii;
    }

    /** What a person has to do to files that were there. */
    private static List<String> advice(Ground ground, List<String> kept, String version) throws IOException {
        List<String> advice = new ArrayList<>();
        if (kept.contains(POM) && !text(ground, POM).contains("assay-maven-plugin")) {
            advice.add(POM + " does not name the plugin: add io.assay:assay-maven-plugin:" + version
                    + " with its goal 'build' to <plugins>");
        }
        if (kept.contains(IGNORED) && text(ground, IGNORED).lines().noneMatch(line -> line.matches("/?target/?"))) {
            advice.add(IGNORED + " does not name 'target/', which the site is written to: add it");
        }
        if (ground.insideRepository()) {
            advice.add("this folder is inside of a git repository, whose workflows stand at its top:"
                    + " none were made for GitHub");
        }
        return advice;
    }

    private static String text(Ground ground, String path) throws IOException {
        return Files.readString(ground.folder().resolve(path));
    }
}
