package io.assay.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that holds a lock until it is killed, and says {@code l} once it does. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            System.out.print('l');
            System.out.flush();
            System.in.read();
        }
    }
}
