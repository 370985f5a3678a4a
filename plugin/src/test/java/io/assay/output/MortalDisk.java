package io.assay.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;

/** A disk whose process is killed after some steps: no step follows, cleaning up included. */
final class MortalDisk extends Disk {
    private final Path target;
    private final boolean mounted;
    private int stepsLeft;
    private boolean touchedTarget;

    /** @param mounted whether nothing can be moved into the target from outside */
    MortalDisk(Path target, boolean mounted, int steps) {
        this.target = target;
        this.mounted = mounted;
        this.stepsLeft = steps;
    }

    static final class Killed extends Error {}

    boolean touchedTarget() {
        return touchedTarget;
    }

    @Override
    void createFolders(Path folder) throws IOException {
        step(folder);
        super.createFolders(folder);
    }

    @Override
    void write(InputStream bytes, Path file) throws IOException {
        if (stepsLeft == 0) {
            byte[] all = bytes.readAllBytes();
            super.write(new ByteArrayInputStream(all, 0, all.length / 2), file);
        }
        step(file);
        super.write(bytes, file);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        if (mounted && !from.startsWith(target)) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "on different disks");
        }
        step(to);
        super.move(from, to);
    }

    @Override
    void delete(Path file) throws IOException {
        step(file);
        super.delete(file);
    }

    private void step(Path changed) {
        if (stepsLeft == 0) {
            throw new Killed();
        }
        stepsLeft--;
        touchedTarget |= changed.startsWith(target);
    }
}
