package io.assay.maven;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.build.FailOn;
import io.assay.build.SiteBuild;
import io.assay.diagnostic.ConsolePrinter;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Ink;
import io.assay.diagnostic.Severity;
import io.assay.metric.Clocks;
import io.assay.notation.WebAddress;
import io.assay.output.AtomicFile;
import io.assay.output.UnsafeTargetException;
import io.assay.progress.Progress;
import io.assay.report.Annotation;
import io.assay.report.Baseline;
import io.assay.report.ProblemDocument;
import io.assay.theme.ThemeException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share. */
abstract class AbstractAssayMojo extends AbstractMojo {
    /** The content folder: pages, data and frameworks. */
    @Parameter(property = "assay.content", defaultValue = "${basedir}/content", required = true)
    private File content;

    /**
     * No observation of a later day counts, as in 2026-06-30. The default is the day of {@code knownAt}.
     */
    @Parameter(property = "assay.asOf")
    private String asOf;

    /**
     * Nothing that was issued or judged after this day counts, and freshness is measured on it, as in 2026-06-30. The
     * default is today in UTC.
     */
    @Parameter(property = "assay.knownAt")
    private String knownAt;

    /**
     * Where the site is published, as in https://example.org/notes/. Takes the place of {@code base_url} in site.yaml.
     * Pages link to each other by relative URLs and work without it.
     */
    @Parameter(property = "assay.baseUrl")
    private String baseUrl;

    /** A folder whose templates, styles and assets take the place of the theme's files of the same name. */
    @Parameter(property = "assay.theme")
    private File theme;

    /** Whether pages that are marked as drafts are built. Private pages never are. */
    @Parameter(property = "assay.drafts", defaultValue = "false")
    private boolean drafts;

    /** Whether to skip the goal. */
    @Parameter(property = "assay.skip", defaultValue = "false")
    private boolean skip;

    /**
     * {@code write} writes {@code baseline.json} into the content folder: what is wrong now is known from then on, and only
     * new problems are told.
     */
    @Parameter(property = "assay.baseline")
    private String baseline;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Parameter(defaultValue = "${project.file}", readonly = true)
    private File pom;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private String colour;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /** What makes the goal fail. */
    abstract String failOn();

    /** Where what is wrong is written for programs; empty if the goal is not there to find out. */
    Optional<Path> report() {
        return Optional.empty();
    }

    /** Where to write; empty to write nothing. */
    Optional<Path> target() {
        return Optional.empty();
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        boolean writesBaseline = parseBaseline();
        BuildRequest request = request();
        GoalEnvironment around = environment();
        long start = System.nanoTime();
        BuildReport report = run(request);
        try {
            if (writesBaseline) {
                writeBaseline(report, request);
                return;
            }
            report.diagnostics().forEach(problem -> tell(problem, around.ink()));
            pointToExplanations(report.diagnostics());
            if (report().isPresent()) {
                write(report, request, around);
            }
            getLog().info(Summary.of(report, System.nanoTime() - start));
            if (report.failed()) {
                throw new MojoFailureException(Summary.failure(report, request));
            }
            finish(report, request);
        } catch (IOException e) {
            throw diskFailed(e);
        }
    }

    /** Says so, if it is. */
    boolean isSkipped() {
        if (skip) {
            getLog().info("Assay is skipped.");
        }
        return skip;
    }

    /** What the goal runs in. */
    GoalEnvironment environment() {
        return GoalEnvironment.of(colour, interactive, System.console() != null, System.getenv());
    }

    /** Shows how far a build is that begins now. */
    Waiting waiting() {
        return Waiting.begin(getLog(), environment().watched(), System.out, System::nanoTime);
    }

    /** Whether drafts are built. */
    boolean drafts() {
        return drafts;
    }

    /** For programs: a document, and lines that GitHub's runner reads where it is that runs the goal. */
    private void write(BuildReport report, BuildRequest request, GoalEnvironment around) throws IOException {
        Path here = basedir == null ? Path.of("") : basedir.toPath();
        String document = ProblemDocument.write(
                below(here, request.content()),
                report.diagnostics(),
                report.known().list().size(),
                report.failed());
        AtomicFile.write(report().get(), document.getBytes(StandardCharsets.UTF_8));
        around.checkout()
                .map(top -> below(top, request.content()))
                .ifPresent(folder ->
                        report.diagnostics().forEach(problem -> System.out.println(Annotation.of(problem, folder))));
    }

    /** The path of one folder from another, with {@code /} at its end; empty if they are the same. */
    private static String below(Path top, Path folder) {
        Path way = top.toAbsolutePath().normalize().relativize(folder);
        String path = way.toString().replace(File.separatorChar, '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private boolean parseBaseline() throws MojoFailureException {
        if (baseline == null || baseline.isBlank()) {
            return false;
        }
        if (baseline.equals("write")) {
            return true;
        }
        throw new MojoFailureException("assay.baseline must be 'write' or not be given, not '" + baseline
                + "'. To do without a baseline, delete " + Baseline.PATH + " in the content folder.");
    }

    private void writeBaseline(BuildReport report, BuildRequest request) throws IOException {
        Diagnostics all = report.diagnostics().and(report.known());
        Path file = request.content().resolve(Baseline.PATH);
        AtomicFile.write(file, Baseline.write(all).getBytes(StandardCharsets.UTF_8));
        getLog().info(Summary.count(all.list().size(), "problem") + " written to " + file
                + ": from now on only new ones are told. Commit it, and write it again when some are mended.");
    }

    /** What is left to do when all is known. */
    void finish(BuildReport report, BuildRequest request)
            throws IOException, MojoExecutionException, MojoFailureException {
        request.output().ifPresent(folder -> getLog().info("The site is at " + folder.resolve("index.html")));
    }

    /** How the request is carried out. */
    BuildReport build(BuildRequest request, Progress progress) throws IOException, UnsafeTargetException {
        return SiteBuild.run(request, progress);
    }

    final BuildReport run(BuildRequest request) throws MojoExecutionException, MojoFailureException {
        try (Waiting waiting = waiting()) {
            return build(request, waiting.progress());
        } catch (ThemeException e) {
            throw new MojoFailureException(
                    e.problem().isPresent() ? "The theme can't be used:\n" + e.getMessage() : e.getMessage(), e);
        } catch (UnsafeTargetException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw diskFailed(e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("This is a bug in Assay: " + e, e);
        }
    }

    /** Without a POM Maven leaves its default build folder as {@code ${project.basedir}/target}. */
    static Path path(File file) {
        String written = file.getPath().replace("${project.basedir}" + File.separator, "");
        return Path.of(written).toAbsolutePath().normalize();
    }

    private static MojoExecutionException diskFailed(IOException e) {
        return new MojoExecutionException("The disk failed: " + e, e);
    }

    BuildRequest request() throws MojoFailureException {
        Path folder = content.toPath().toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException("There is no content folder at " + folder
                    + ". Make one with a Markdown file in it, or say where it is: -Dassay.content=DIR");
        }
        LocalDate known = date("assay.knownAt", knownAt).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        return new BuildRequest(
                folder,
                target(),
                Optional.ofNullable(theme).map(File::toPath),
                new Clocks(date("assay.asOf", asOf).orElse(known), known),
                parseBaseUrl(),
                drafts(),
                parseFailOn());
    }

    private Optional<String> parseBaseUrl() throws MojoFailureException {
        Optional<String> given = Optional.ofNullable(baseUrl).filter(url -> !url.isBlank());
        if (given.filter(url -> !WebAddress.is(url)).isPresent()) {
            throw new MojoFailureException("assay.baseUrl must be a whole web address, such as"
                    + " https://example.org/notes/, not '" + baseUrl + "'.");
        }
        return given;
    }

    private FailOn parseFailOn() throws MojoFailureException {
        return Arrays.stream(FailOn.values())
                .filter(value -> value.name().equalsIgnoreCase(failOn()))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "assay.failOn must be error, warning or never, not '" + failOn() + "'."));
    }

    private static Optional<LocalDate> date(String property, String text) throws MojoFailureException {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(property + " must be a day such as 2026-06-30, not '" + text + "'.", e);
        }
    }

    /** Once for all of them, by a code that was told. Short names of goals need a POM. */
    private void pointToExplanations(Diagnostics told) {
        String goal = pom == null ? "io.assay:assay-maven-plugin:" + version + ":explain" : "assay:explain";
        told.stream()
                .filter(problem -> problem.severity() != Severity.HINT)
                .min(Comparator.comparing(Diagnostic::severity))
                .map(problem -> problem.code().id())
                .ifPresent(code -> getLog().info("More about " + code + ": mvn " + goal + " -Dassay.code=" + code));
    }

    private void tell(Diagnostic diagnostic, Ink ink) {
        String text = ConsolePrinter.print(diagnostic, ink);
        if (diagnostic.severity() == Severity.ERROR) {
            getLog().error(text);
        } else if (diagnostic.severity() == Severity.WARNING) {
            getLog().warn(text);
        } else {
            getLog().info(text);
        }
    }
}
