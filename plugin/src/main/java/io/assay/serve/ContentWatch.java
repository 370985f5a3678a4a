package io.assay.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells of changes in the content and in a theme. Reacts to the first at once; what follows while somebody is still working on
 * it is told together.
 */
public final class ContentWatch implements AutoCloseable {
    /** An editor empties a file and then fills it: the moment between the two is not to be read. */
    private static final long QUIET_MILLIS = 6;

    private static final long LONGEST_MILLIS = 60;
    private static final Set<String> SKIPPED = Set.of("node_modules", "target");

    /** What programs put beside a file that they save: probes, backups, new files that take its place. */
    private static final Pattern PASSING = Pattern.compile("4913|(sed|XX)[A-Za-z0-9]{6}|[0-9A-F]{8}|~\\$.*|.*~|\\.?#.*"
            + "|.*\\.(sw[a-z]|te?mp|bak|orig|part|crdownload)|.*___jb_\\w+___|.*\\.te?mp[.-].*");

    private final Path content;
    private final Consumer<Set<String>> listener;
    private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;
    private final Thread worker;

    /**
     * @param theme a folder outside of the content that counts too
     * @param listener is given paths relative to the content folder, those elsewhere in full; called by one thread
     * @throws IOException if the folders can't be watched
     */
    public ContentWatch(Path content, Optional<Path> theme, Consumer<Set<String>> listener) throws IOException {
        this.content = content.toRealPath();
        this.listener = listener;
        List<Path> folders = new ArrayList<>(List.of(this.content));
        if (theme.isPresent() && Files.isDirectory(theme.get())) {
            Path folder = theme.get().toRealPath();
            if (!folder.startsWith(this.content)) {
                folders.add(folder);
            }
        }
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .fileTreeVisitor((folder, onFolder, onFile) -> visit(folder, onFolder::call, onFile::call))
                .listener(this::take)
                .build();
        this.worker = new Thread(this::work, "assay-rebuild");
        worker.setDaemon(true);
    }

    /**
     * All that changes from now on is told.
     *
     * @throws IOException if the system can't watch the folders; the message says why
     */
    public void start() throws IOException {
        CompletableFuture<Void> watching = watcher.watchAsync(task -> {
            Thread thread = new Thread(task, "assay-watch");
            thread.setDaemon(true);
            thread.start();
        });
        if (watching.isCompletedExceptionally()) {
            throw new IOException("the folders can't be watched: "
                    + watching.handle((done, why) -> why).join());
        }
        worker.start();
    }

    @Override
    public void close() throws IOException {
        worker.interrupt();
        watcher.close();
    }

    private interface Visit {
        void call(Path path) throws IOException;
    }

    private void visit(Path root, Visit onFolder, Visit onFile) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && isSkipped(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                onFolder.call(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void take(DirectoryChangeEvent event) {
        boolean overflow = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
        boolean folderTouched = event.isDirectory() && event.eventType() == DirectoryChangeEvent.EventType.MODIFY;
        if (overflow) {
            changed.add(content);
        } else if (!folderTouched && counts(event.path())) {
            changed.add(event.path());
        }
    }

    private boolean counts(Path path) {
        Path below = path.startsWith(content) ? content.relativize(path) : path.getFileName();
        for (Path name : below) {
            if (isSkipped(name.toString())) {
                return false;
            }
        }
        return !isPassing(path.getFileName().toString());
    }

    /** Whether a file of this name is only there while an editor saves another. */
    static boolean isPassing(String name) {
        return PASSING.matcher(name).matches();
    }

    private static boolean isSkipped(String name) {
        return name.startsWith(".") || SKIPPED.contains(name);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                listener.accept(together(changed.take()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> together(Path first) throws InterruptedException {
        Set<String> paths = new TreeSet<>(Set.of(name(first)));
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        Path next = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (next != null) {
            paths.add(name(next));
            next = System.nanoTime() < until ? changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : changed.poll();
        }
        return paths;
    }

    private String name(Path path) {
        Path shown = path.startsWith(content) ? content.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
