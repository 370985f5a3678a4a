package io.assay.build;

import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Severity;

/** What makes a build fail. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    public boolean isMetBy(Diagnostics diagnostics) {
        return switch (this) {
            case NEVER -> false;
            case ERROR -> diagnostics.count(Severity.ERROR) > 0;
            case WARNING -> diagnostics.count(Severity.ERROR) + diagnostics.count(Severity.WARNING) > 0;
        };
    }
}
