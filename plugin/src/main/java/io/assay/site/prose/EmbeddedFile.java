package io.assay.site.prose;

import io.assay.markdown.Reference;
import io.assay.site.view.Html;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an embed: an image as an image, any other file or page as a link to it. */
final class EmbeddedFile {
    private static final Set<String> IMAGES = Set.of("avif", "gif", "jpeg", "jpg", "png", "svg", "webp");

    /** What Obsidian writes after the bar of an image: its width, and perhaps its height. */
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,3})(?:x([1-9][0-9]{0,3}))?");

    private EmbeddedFile() {}

    /** @param url where it is; empty if it is nowhere, and then its words stand alone */
    static String html(Reference embed, Optional<String> url) {
        Matcher size = SIZE.matcher(embed.text());
        boolean sized = size.matches();
        String words = Html.escape(sized || embed.text().isEmpty() ? embed.destination() : embed.text());
        if (url.isEmpty()) {
            return words;
        }
        String address = Html.escape(url.get());
        if (!isImage(embed.destination())) {
            return "<a href=\"" + address + "\">" + words + "</a>";
        }
        return "<img src=\"" + address + "\" alt=\"" + words + "\""
                + (sized ? " width=\"" + size.group(1) + "\"" : "")
                + (sized && size.group(2) != null ? " height=\"" + size.group(2) + "\"" : "")
                + " loading=\"lazy\">";
    }

    static boolean isImage(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return IMAGES.contains(extension.toLowerCase(Locale.ROOT));
    }
}
