package io.assay.build;

import io.assay.cache.Provenance;
import io.assay.cache.Stamp;
import io.assay.cache.Store;
import io.assay.output.UnsafeTargetException;
import io.assay.progress.Progress;
import io.assay.source.SourceReader;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A build that finds out first whether there is anything to do. It asks only for the states of files, and loads nothing
 * that a build needs, so that it takes hardly longer than Maven itself.
 */
public final class StampedBuild {
    private static final String FILE = "stamp";
    private static final String STORE = "store";
    private static final String PROVENANCE = "provenance";
    private static final String SURROUNDINGS = "surroundings";

    private StampedBuild() {}

    /**
     * @param request with a folder to write to
     * @param cache a folder of this build's own, made if it does not exist
     * @param force whether to build although nothing changed
     * @return if nothing changed, what the last build told, and that it wrote nothing
     * @throws IOException if the content can't be read or the site can't be written
     * @throws UnsafeTargetException if the output folder holds what is not Assay's, or is no place for a site
     */
    public static BuildReport run(BuildRequest request, Path cache, boolean force, Progress progress)
            throws IOException, UnsafeTargetException {
        Path file = cache.resolve(FILE);
        Path output = request.output().orElseThrow();
        String asked = asked(request);
        List<Path> read = read(request);
        Optional<Stamp.Last> last =
                force ? Optional.empty() : Stamp.findLast(file, asked, read, SourceReader::enters, output);
        if (last.flatMap(Stamp.Last::edited).filter(List::isEmpty).isPresent()) {
            return StoredReport.read(last.get().result(), request.clocks());
        }
        if (last.isPresent()) {
            Optional<BuildReport> edited =
                    EditedBuild.run(request, cache.resolve(SURROUNDINGS), cache.resolve(STORE), last.get(), progress);
            if (edited.isPresent()) {
                return edited.get();
            }
        }
        Stamp stamp = Stamp.begin(file, asked, read, SourceReader::enters);
        String conditions = stamp.stateOf(engine(), request.theme().stream().toList(), SourceReader::enters) + java();
        Provenance provenance = Provenance.read(cache.resolve(PROVENANCE), conditions, force);
        try (Store store = Store.open(cache.resolve(STORE), conditions, force)) {
            Memory memory = new Memory(store, stamp.begun());
            BuildReport report = SiteBuild.run(request, memory, provenance, progress);
            store.keep();
            if (report.written().isPresent()) {
                provenance.keep();
                String site = stamp.keep(StoredReport.write(report), output);
                Surroundings.of(memory.last().orElseThrow(), conditions).keep(cache.resolve(SURROUNDINGS), site);
            }
            return report;
        }
    }

    /** The words and numbers of some languages differ between versions of Java. */
    private static String asked(BuildRequest request) {
        return request + java() + " in " + request.content().toAbsolutePath();
    }

    private static String java() {
        return " by Java " + System.getProperty("java.vm.version");
    }

    private static List<Path> read(BuildRequest request) throws IOException {
        List<Path> read = new ArrayList<>();
        read.add(request.content());
        request.theme().ifPresent(read::add);
        read.addAll(checkedOut(request.content()));
        read.addAll(engine());
        return read;
    }

    /** Where git says which commit is checked out: from commits come the days of pages without a review. */
    private static List<Path> checkedOut(Path content) throws IOException {
        Optional<Path> found = Stream.iterate(
                        content.toAbsolutePath().normalize(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(".git"))
                .filter(Files::exists)
                .findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        Path git = found.get();
        if (Files.isRegularFile(git)) {
            String pointer = Files.readString(git).strip().replaceFirst("^gitdir: ", "");
            git = git.resolveSibling(pointer);
        }
        Path common = git;
        if (Files.exists(git.resolve("commondir"))) {
            common = git.resolve(Files.readString(git.resolve("commondir")).strip());
        }
        List<Path> files = new ArrayList<>(List.of(
                git.resolve("HEAD"),
                common.resolve("packed-refs"),
                common.resolve("shallow"),
                common.resolve("reftable")));
        String head = Files.exists(git.resolve("HEAD"))
                ? Files.readString(git.resolve("HEAD")).strip()
                : "";
        if (head.startsWith("ref: ")) {
            files.add(common.resolve(head.substring("ref: ".length())));
        }
        return files;
    }

    /** The jars that this class was loaded with: the engine, the theme, the libraries. */
    private static List<Path> engine() {
        List<Path> files = new ArrayList<>();
        ClassLoader loader = StampedBuild.class.getClassLoader();
        if (loader instanceof URLClassLoader jars) {
            for (URL jar : jars.getURLs()) {
                path(jar).ifPresent(files::add);
            }
        } else {
            path(StampedBuild.class.getProtectionDomain().getCodeSource().getLocation())
                    .ifPresent(files::add);
        }
        return files;
    }

    private static Optional<Path> path(URL jar) {
        try {
            return Optional.of(Path.of(URI.create(jar.toString())));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
