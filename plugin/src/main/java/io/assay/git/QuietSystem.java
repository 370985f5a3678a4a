package io.assay.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A machine without settings. Left alone, JGit runs the {@code git} that is installed to find the system's settings,
 * measures how fine the file system's times are by writing files into the repository, and keeps the result in the user's
 * home: all for checking whether a repository changed while it is read, which is of no use here.
 */
final class QuietSystem extends SystemReader.Delegate {
    private QuietSystem(SystemReader real) {
        super(real);
    }

    /** For all of JGit as this plugin's class loader has it: it knows no other way. */
    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    private static final class NoSettings extends FileBasedConfig {
        NoSettings(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public void save() {}

        /** Times of files are exact to two seconds: the coarsest there are. Given, they are not measured. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long fallback, TimeUnit unit) {
            return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    ? unit.convert(2, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, fallback, unit);
        }
    }
}
