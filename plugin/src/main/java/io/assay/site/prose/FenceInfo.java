package io.assay.site.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the info string of a fenced block says, in the spellings of GitHub, MkDocs, Hugo and Pandoc. What is not
 * understood is left out: such strings were written for many tools.
 *
 * @param language may be empty
 * @param options by name, as written; a word alone has an empty value
 * @param marked the lines that stand out, counted from 1
 */
record FenceInfo(String language, Map<String, String> options, List<LineRange> marked) {
    private static final Pattern PART = Pattern.compile(
            "([A-Za-z_-]+)=(?:\"([^\"]*)\"|'([^']*)'|\\[([^\\]]*)]|([^\\s,}]*))|\\{([\\d\\s,-]+)}|[^\\s,{}]+");

    FenceInfo {
        options = Map.copyOf(options);
        marked = List.copyOf(marked);
    }

    static FenceInfo parse(String info) {
        Matcher part = PART.matcher(info);
        String language = "";
        Map<String, String> options = new LinkedHashMap<>();
        List<LineRange> marked = new ArrayList<>();
        while (part.find()) {
            if (part.group(1) != null) {
                options.putIfAbsent(part.group(1), value(part));
            } else if (part.group(6) != null) {
                LineRange.parse(part.group(6)).ifPresent(marked::addAll);
            } else if (language.isEmpty() && (options.isEmpty() || part.group().startsWith("."))) {
                language = withoutDot(part.group());
            } else {
                options.putIfAbsent(withoutDot(part.group()), "");
            }
        }
        Optional.ofNullable(options.get("hl_lines"))
                .flatMap(lines -> LineRange.parse(lines.replaceAll("[\"']", "")))
                .ifPresent(marked::addAll);
        return new FenceInfo(language, options, marked);
    }

    /** Pandoc writes languages as classes. */
    private static String withoutDot(String word) {
        return word.startsWith(".") ? word.substring(1) : word;
    }

    private static String value(Matcher part) {
        for (int group = 2; group < 5; group++) {
            if (part.group(group) != null) {
                return part.group(group);
            }
        }
        return part.group(5);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
    }

    boolean isMarked(int line) {
        return marked.stream().anyMatch(range -> range.contains(line));
    }

    /** The number that the first line is shown with; empty if lines have no numbers. */
    Optional<Integer> firstNumber() {
        for (String name : List.of("linenums", "linenos", "showLineNumbers", "numberLines")) {
            String value = options.getOrDefault(name, "false");
            if (!value.equals("false")) {
                String start = value.matches("\\d{1,6}") ? value : options.getOrDefault("linenostart", "1");
                return Optional.of(start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1);
            }
        }
        return Optional.empty();
    }

    /** The same with its lines numbered from another number, if they are numbered at all and no other start is given. */
    FenceInfo numberedFrom(int first) {
        if (firstNumber().filter(number -> number == 1).isEmpty()) {
            return this;
        }
        Map<String, String> others = new LinkedHashMap<>(options);
        others.put("linenums", Integer.toString(first));
        return new FenceInfo(language, others, marked);
    }
}
