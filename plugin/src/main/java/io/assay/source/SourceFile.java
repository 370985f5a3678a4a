package io.assay.source;

import io.assay.cache.Fingerprint;
import io.assay.diagnostic.Place;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text file of the content folder. Equal to another one of the same path and text. Its text can be put elsewhere, to be
 * read from there each time that it is asked for.
 */
public final class SourceFile implements Comparable<SourceFile> {
    private final String path;
    private final int length;
    private volatile Supplier<String> text;
    private volatile boolean held;
    private volatile LineMap lines;
    private volatile Fingerprint fingerprint;

    /**
     * @param path relative to the content folder, with {@code /}, never starting with one
     * @param text without a byte order mark, its line ends as they were
     */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path);
        this.length = text.length();
        this.text = () -> text;
        this.held = true;
    }

    /** @param text gives the same each time, to several threads at once */
    SourceFile(String path, int length, Fingerprint fingerprint, Supplier<String> text) {
        this.path = path;
        this.length = length;
        this.fingerprint = fingerprint;
        this.text = text;
        this.held = false;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text.get();
    }

    /** How many UTF-16 units its text has. */
    public int length() {
        return length;
    }

    /** Whether its text is in memory. */
    boolean holdsText() {
        return held;
    }

    /**
     * Holds its text no longer.
     *
     * @param elsewhere gives the same each time, to several threads at once
     */
    void leaveText(Supplier<String> elsewhere) {
        text = elsewhere;
        held = false;
        lines = null;
    }

    /** The file's name without its folder. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of the file's folder, {@code ""} at the top. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    public LineMap lines() {
        LineMap map = lines;
        if (map == null) {
            map = new LineMap(text());
            lines = held ? map : null;
        }
        return map;
    }

    /** Of its text. */
    public Fingerprint fingerprint() {
        Fingerprint its = fingerprint;
        if (its == null) {
            its = Fingerprint.of(text().getBytes(StandardCharsets.UTF_8));
            fingerprint = its;
        }
        return its;
    }

    public Place place(SourceSpan span) {
        return Place.of(path, lines(), span);
    }

    public Origin origin(SourceSpan span) {
        return new Origin(this, span);
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SourceFile that
                        && path.equals(that.path)
                        && length == that.length
                        && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
