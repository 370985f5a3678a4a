package io.assay.start;

import io.assay.knowledge.EntityHeading;
import io.assay.knowledge.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a page as its source has them.
 *
 * @param lines of the page, each with its end
 * @param headings in order
 */
record PageSections(List<String> lines, List<At> headings) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t#]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");

    /** A heading with the index of its line. */
    record At(int line, int level, String text) {}

    static PageSections of(String page) {
        List<String> lines = new ArrayList<>(List.of(page.split("(?<=\n)")));
        List<At> headings = new ArrayList<>();
        String fence = "";
        boolean inHeader = lines.get(0).strip().equals("---");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            Matcher marks = FENCE.matcher(line);
            Matcher heading = HEADING.matcher(line);
            if (inHeader) {
                inHeader = i == 0 || !line.equals("---");
            } else if (marks.matches()) {
                fence = fence.isEmpty() ? marks.group(1) : line.strip().startsWith(fence) ? "" : fence;
            } else if (fence.isEmpty() && heading.matches()) {
                headings.add(new At(i, heading.group(1).length(), heading.group(2)));
            }
        }
        return new PageSections(lines, headings);
    }

    boolean has(EntityHeading wanted) {
        String id = Slug.of(wanted.name());
        return headings.stream()
                .map(heading -> EntityHeading.of(heading.text()))
                .anyMatch(other -> Slug.of(other.name()).equals(id)
                        || other.symbols().stream().anyMatch(wanted.symbols()::contains));
    }

    /**
     * The page with a section more, after the last one of an entity, else at its end.
     *
     * @param ofEntity whether a heading is one
     */
    String with(String heading, Predicate<EntityHeading> ofEntity) {
        int at = lines.size();
        int level = 2;
        for (int i = headings.size() - 1; i >= 0; i--) {
            if (ofEntity.test(EntityHeading.of(headings.get(i).text()))) {
                level = headings.get(i).level();
                at = end(i);
                break;
            }
        }
        String end = lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
        String before = String.join("", lines.subList(0, at)).stripTrailing();
        String after = String.join("", lines.subList(at, lines.size()));
        return before + end + end + "#".repeat(level) + " " + heading + end + (after.isEmpty() ? "" : end + after);
    }

    /** The line after the section of a heading. */
    private int end(int heading) {
        return headings.stream()
                .skip(heading + 1L)
                .filter(next -> next.level() <= headings.get(heading).level())
                .findFirst()
                .map(At::line)
                .orElse(lines.size());
    }
}
