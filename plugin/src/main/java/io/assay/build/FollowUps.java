package io.assay.build;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Severity;
import io.assay.knowledge.PercentEncoding;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out what may be told only because a file of definitions can't be read at all: a name that is unknown may well
 * be in it. Once the file is mended, what is still wrong is told. A key that is missing because it is misspelt is told once,
 * and with errors in the data nothing is told to differ from it that was quoted or published. Nor is a link called broken
 * that names a page which is left out.
 */
final class FollowUps {
    private static final Set<Code> LEFT_OUT = EnumSet.of(Code.NOT_UTF8, Code.MERGE_CONFLICT);
    private static final Set<Code> UNREADABLE =
            EnumSet.of(Code.NOT_UTF8, Code.MERGE_CONFLICT, Code.YAML_SYNTAX, Code.JSON_SYNTAX);

    private static final Set<Code> UNREAD_ROWS = EnumSet.of(Code.CSV_SYNTAX, Code.MISSING_KEY);
    private static final Set<Code> NAMED_BY_FRAMEWORKS =
            EnumSet.of(Code.UNKNOWN_METRIC, Code.UNUSED_ID, Code.SIMILAR_ID, Code.BAD_FIGURE_LINK, Code.BAD_CHART);
    private static final String ENTITIES = "entities.yaml";
    private static final List<String> DATA = List.of("snapshots/", "judgements/", "metrics/", "frameworks/", ENTITIES);
    private static final Set<Code> BY_PAGES = EnumSet.of(Code.BROKEN_LINK, Code.UNKNOWN_PAGE, Code.MENU_TARGET);
    private static final Set<Code> BY_FIGURES =
            EnumSet.of(Code.FIGURE_DIFFERS, Code.PAST_VERDICT_DIFFERS, Code.PUBLISHED_ROW_REMOVED);
    private static final Set<Code> MISSING = EnumSet.of(Code.MISSING_KEY, Code.KEY_REQUIRED);
    private static final Set<Code> MISSPELT = EnumSet.of(Code.UNKNOWN_KEY, Code.SIMILAR_KEY);
    private static final Pattern MEANT = Pattern.compile("did you mean ('[^']+')");

    /**
     * @param file what a path of definitions starts with
     * @param told what can't be told without them
     * @param folder what the paths of files start with in which that is so
     */
    private record Rule(String file, Set<Code> told, String folder) {
        boolean drops(Diagnostic problem) {
            return told.contains(problem.code())
                    && problem.place().path().startsWith(folder)
                    && (problem.code() != Code.SIMILAR_ID || isOfEntity(problem) == file.equals(ENTITIES));
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("metrics/", EnumSet.of(Code.UNKNOWN_METRIC, Code.BAD_FIGURE_LINK, Code.BAD_CHART), ""),
            new Rule("metrics/", EnumSet.of(Code.SIMILAR_ID, Code.UNUSED_ID), "snapshots/"),
            new Rule(
                    ENTITIES,
                    EnumSet.of(Code.UNKNOWN_ENTITY, Code.UNKNOWN_KIND, Code.KEY_VALUE, Code.BAD_FIGURE_LINK),
                    ""),
            new Rule("frameworks/", NAMED_BY_FRAMEWORKS, "snapshots/"),
            new Rule("frameworks/", NAMED_BY_FRAMEWORKS, "judgements/"),
            new Rule("frameworks/", NAMED_BY_FRAMEWORKS, "knowledge/"),
            new Rule(ENTITIES, EnumSet.of(Code.UNUSED_ID), "judgements/"),
            new Rule(ENTITIES, EnumSet.of(Code.SIMILAR_ID), "snapshots/"),
            new Rule(
                    "snapshots/",
                    EnumSet.of(Code.UNKNOWN_METRIC, Code.UNKNOWN_ENTITY, Code.BAD_FIGURE_LINK, Code.BAD_CHART),
                    ""),
            new Rule("sources.yaml", EnumSet.of(Code.UNKNOWN_SOURCE), ""));

    private FollowUps() {}

    static List<Diagnostic> drop(Collection<Diagnostic> problems) {
        Set<String> unreadable = problems.stream()
                .filter(FollowUps::isUnreadable)
                .map(problem -> problem.place().path())
                .collect(Collectors.toSet());
        List<Rule> rules = RULES.stream()
                .filter(rule -> unreadable.stream().anyMatch(path -> path.startsWith(rule.file())))
                .toList();
        Map<String, List<Diagnostic>> misspelt = problems.stream()
                .filter(problem -> MISSPELT.contains(problem.code()))
                .collect(Collectors.groupingBy(problem -> problem.place().path()));
        List<Pattern> pagesLeftOut = problems.stream()
                .filter(FollowUps::isPageLeftOut)
                .map(problem -> named(problem.place().path()))
                .toList();
        boolean figuresMayBeOff = problems.stream().anyMatch(FollowUps::isErrorInData);
        return problems.stream()
                .filter(problem -> !(figuresMayBeOff && BY_FIGURES.contains(problem.code())))
                .filter(problem -> !(BY_PAGES.contains(problem.code()) && namesAny(problem, pagesLeftOut)))
                .filter(problem -> rules.stream().noneMatch(rule -> rule.drops(problem)))
                .filter(problem -> !isMisspelt(
                        problem, misspelt.getOrDefault(problem.place().path(), List.of())))
                .toList();
    }

    /**
     * A table without one of its columns is left out as a whole, and so are rows that name no day. A framework with an
     * error of its own is left out with the metrics and criteria that it defines.
     */
    private static boolean isUnreadable(Diagnostic problem) {
        String path = problem.place().path();
        return UNREADABLE.contains(problem.code())
                || path.startsWith("snapshots/") && UNREAD_ROWS.contains(problem.code())
                || path.startsWith("frameworks/")
                        && problem.code().severity() == Severity.ERROR
                        && problem.code() != Code.UNKNOWN_METRIC;
    }

    /** Whether a name that is a slip stands where an entity's is asked for, not a metric's or a criterion's. */
    private static boolean isOfEntity(Diagnostic slip) {
        return slip.hint().filter(hint -> hint.contains(ENTITIES)).isPresent();
    }

    private static boolean isPageLeftOut(Diagnostic problem) {
        return LEFT_OUT.contains(problem.code()) && problem.place().path().endsWith(".md");
    }

    /** A link's words in a message, if they end in a page's name: {@code 'water/mills.md#wheel'}, {@code 'Mills'}. */
    private static Pattern named(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
        return Pattern.compile(
                "['/]" + Pattern.quote(name) + "(?:\\.md)?['#]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean namesAny(Diagnostic problem, List<Pattern> names) {
        String message = PercentEncoding.decode(problem.message());
        return names.stream().anyMatch(name -> name.matcher(message).find());
    }

    private static boolean isErrorInData(Diagnostic problem) {
        return problem.code().severity() == Severity.ERROR
                && DATA.stream().anyMatch(problem.place().path()::startsWith);
    }

    /** Whether what is missing stands there under a name that is told to be a slip for it. */
    private static boolean isMisspelt(Diagnostic missing, List<Diagnostic> slips) {
        return MISSING.contains(missing.code())
                && slips.stream().anyMatch(slip -> {
                    Matcher meant = MEANT.matcher(slip.hint().orElse(""));
                    return meant.lookingAt()
                            && missing.message().contains(meant.group(1))
                            && (missing.code() == Code.KEY_REQUIRED
                                    || missing.place()
                                                            .start()
                                                            .compareTo(
                                                                    slip.place().start())
                                                    <= 0
                                            && slip.place()
                                                            .start()
                                                            .compareTo(missing.place()
                                                                    .end())
                                                    < 0);
                });
    }
}
