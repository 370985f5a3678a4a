package io.assay.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;

/** Keeps a site from being written over somebody's files because of a mistyped setting. */
final class TargetCheck {
    private TargetCheck() {}

    /** The real path of a target that may be written to, whether it exists or not. */
    static Path check(Path target, Collection<Path> protectedFolders) throws IOException, UnsafeTargetException {
        Path given = target.toAbsolutePath().normalize();
        if (given.getFileName() == null) {
            throw new UnsafeTargetException("'" + given + "' is the top of a disk: choose a folder of its own");
        }
        if (Files.isSymbolicLink(given)) {
            throw new UnsafeTargetException("'" + given + "' is a symbolic link: choose the folder that it leads to");
        }
        if (Files.exists(given) && !Files.isDirectory(given)) {
            throw new UnsafeTargetException("'" + given + "' is a file: choose a folder");
        }
        Path real = real(given);
        if (real(Path.of(System.getProperty("user.home"))).startsWith(real)) {
            throw new UnsafeTargetException("'" + real + "' holds your home folder: choose a folder of its own");
        }
        for (Path folder : protectedFolders) {
            refuseOverlap(real, real(folder));
        }
        if (Files.isDirectory(real) && !Files.exists(real.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
            refuseStrangers(real);
        }
        return real;
    }

    private static void refuseOverlap(Path target, Path folder) throws UnsafeTargetException {
        if (target.startsWith(folder)) {
            throw new UnsafeTargetException("'" + target + "' is inside of '" + folder
                    + "', which the site is made from: choose a folder outside of it");
        }
        if (folder.startsWith(target)) {
            throw new UnsafeTargetException("'" + target + "' contains '" + folder
                    + "', which the site is made from: choose a folder beside it");
        }
    }

    private static void refuseStrangers(Path target) throws IOException, UnsafeTargetException {
        // A killed write can have left a file of the writer's own.
        try (DirectoryStream<Path> strangers = Files.newDirectoryStream(
                target, entry -> !entry.getFileName().toString().startsWith(OutputPath.RESERVED))) {
            if (strangers.iterator().hasNext()) {
                throw new UnsafeTargetException("'" + target + "' is not empty and was not written by Assay:"
                        + " choose an empty folder or delete it yourself");
            }
        }
    }

    /** With the links on the way followed as far as the path exists: two spellings of one folder must not pass. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    }
}
