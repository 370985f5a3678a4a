package io.assay.diagnostic;

import static io.assay.diagnostic.Severity.ERROR;
import static io.assay.diagnostic.Severity.HINT;
import static io.assay.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of problem, with its stable id and its severity unless {@code site.yaml} sets another. What makes a result
 * wrong or unsafe is an error, what a reader can live with a warning.
 */
public enum Code {
    // Files and their notation
    NOT_UTF8("KB001", ERROR),
    YAML_SYNTAX("KB002", ERROR),
    JSON_SYNTAX("KB003", ERROR),
    CSV_SYNTAX("KB004", ERROR),
    DUPLICATE_KEY("KB005", ERROR),
    UNKNOWN_KEY("KB006", ERROR),
    MISSING_KEY("KB007", ERROR),
    WRONG_TYPE("KB008", ERROR),
    PATH_TAKEN("KB009", ERROR),
    MERGE_CONFLICT("KB162", ERROR),

    // Names that lead nowhere
    UNKNOWN_METRIC("KB012", ERROR),
    UNKNOWN_ENTITY("KB013", ERROR),
    UNKNOWN_FRAMEWORK("KB014", ERROR),
    UNKNOWN_CRITERION("KB015", ERROR),
    UNKNOWN_LEVEL("KB016", ERROR),
    UNKNOWN_SOURCE("KB017", WARNING),
    UNUSED_ID("KB018", WARNING),
    SIMILAR_ID("KB019", ERROR),

    // Pages and links
    HEADER_UNREADABLE("KB020", ERROR),
    BROKEN_LINK("KB021", WARNING),
    BROKEN_ANCHOR("KB022", WARNING),
    WITHHELD_LINK("KB023", WARNING),
    DUPLICATE_URL("KB024", ERROR),
    DUPLICATE_INDEX("KB025", WARNING),
    PAGE_OVERDUE("KB026", WARNING),
    MARKDOWN_TOO_DEEP("KB027", ERROR),
    UNSAFE_LINK("KB028", WARNING),
    BAD_DIRECTIVE("KB029", ERROR),
    UNKNOWN_DIRECTIVE("KB070", HINT),
    HTML_REMOVED("KB071", WARNING),
    HTML_ATTRIBUTE_REMOVED("KB072", HINT),
    UNKNOWN_FOOTNOTE("KB110", WARNING),
    UNUSED_FOOTNOTE("KB111", HINT),
    ATTRIBUTE_NOT_PUBLISHED("KB112", HINT),
    FORMULA_UNREADABLE("KB113", WARNING),
    LARGE_BUNDLE("KB140", HINT),
    BAD_LIST("KB141", ERROR),
    SIMILAR_TERM("KB142", HINT),

    // Other names of pages, and what ties pages to each other
    BAD_ALIAS("KB120", WARNING),
    MOVED_LINK("KB121", HINT),
    AMBIGUOUS_LINK("KB122", WARNING),
    ENDLESS_EMBED("KB123", WARNING),
    RELATION_CYCLE("KB124", WARNING),
    RELATION_NOT_ONE("KB125", WARNING),
    VANISHED_URL("KB126", WARNING),
    VANISHED_ANCHOR("KB127", WARNING),
    URLS_OUTDATED("KB128", HINT),

    // What the site declares of pages' headers
    KEY_REQUIRED("KB143", WARNING),
    KEY_VALUE("KB144", WARNING),
    SIMILAR_KEY("KB145", WARNING),
    UNKNOWN_FOLDER("KB146", WARNING),

    // Names that are a slip of the pen, and what does not count yet
    NOT_READ("KB147", WARNING),
    NOT_COUNTED_YET("KB148", HINT),
    UNKNOWN_KIND("KB149", WARNING),
    SIMILAR_KIND("KB156", WARNING),
    UNKNOWN_PAGE("KB157", WARNING),

    // Metrics and snapshots
    FORMULA_SYNTAX("KB030", ERROR),
    FORMULA_CYCLE("KB031", ERROR),
    UNLIKE_UNITS("KB032", ERROR),
    RATIO_AVERAGED("KB033", ERROR),
    NOT_A_NUMBER("KB040", ERROR),
    NOT_A_DATE("KB041", ERROR),
    CONFLICTING_VALUE("KB042", ERROR),
    PERIOD_MISSING("KB043", ERROR),
    OUTSIDE_VALID("KB044", WARNING),
    COMPUTED_METRIC("KB045", WARNING),
    ISSUED_TOO_EARLY("KB160", WARNING),
    AMBIGUOUS_NUMBER("KB161", WARNING),

    FIGURE_DIFFERS("KB046", WARNING),
    BAD_FIGURE_LINK("KB047", ERROR),

    // Frameworks and judgements
    BAD_BANDS("KB050", ERROR),
    BAD_WEIGHT("KB051", ERROR),
    BAD_GUARD("KB052", ERROR),
    NO_REASON("KB053", HINT),
    CONFLICTING_JUDGEMENT("KB054", ERROR),
    QUESTIONS_DIFFER("KB055", HINT),
    DUPLICATE_FRAMEWORK("KB056", ERROR),
    EXPIRED("KB057", WARNING),
    BAD_LADDER("KB073", ERROR),
    LADDER_CONFLICT("KB074", ERROR),
    REQUIRED_NOWHERE("KB075", WARNING),
    BAD_ROUNDING("KB076", ERROR),
    NOT_IN_DAYS("KB077", ERROR),
    GRACE_OF_NOTHING("KB078", WARNING),

    // Published assessments
    RECORD_FORMAT("KB080", WARNING),
    PAST_VERDICT_DIFFERS("KB081", WARNING),
    EDITED_IN_PLACE("KB082", WARNING),
    PUBLISHED_ROW_REMOVED("KB083", WARNING),
    FRAMEWORK_EDITED("KB084", WARNING),
    RECORD_ALTERED("KB085", ERROR),
    UNKNOWN_RECORD("KB086", WARNING),
    NOTHING_TO_ACCEPT("KB087", HINT),

    // Charts
    BAD_CHART("KB060", ERROR),

    // Fenced blocks
    BAD_INCLUDE("KB115", ERROR),
    BAD_TABLE("KB116", ERROR),
    FENCE_OPTION("KB117", HINT),

    // Problems that a base lives with
    BASELINE_STALE("KB150", HINT),

    // Words
    NO_WORDS("KB130", WARNING),
    BAD_WORDS("KB131", WARNING),

    // What site.yaml sets of the theme
    BAD_THEME("KB132", WARNING),
    BAD_TEMPLATE("KB134", ERROR),
    FAINT_TEXT("KB158", WARNING),
    MENU_TARGET("KB133", WARNING),

    // Freshness
    DEFAULTS_MISPLACED("KB090", WARNING),
    SHALLOW_CLONE("KB091", HINT),
    HISTORY_UNREADABLE("KB092", HINT),
    UNKNOWN_AUTHOR("KB093", WARNING),

    // Entities
    SHARED_NAME("KB159", WARNING),
    UNTIED_HEADING("KB163", WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** {@code KB} and three digits; never reused. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    public static Optional<Code> find(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
