package io.assay.theme;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.text.SourcePosition;
import io.pebbletemplates.pebble.error.PebbleException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what is wrong with a template, and what to do, for what Pebble says of it. */
final class TemplateMistake {
    private static final Pattern NO_VARIABLE = Pattern.compile("Root attribute \\[(.+?)] does not exist.*");
    private static final Pattern NO_PROPERTY = Pattern.compile("Attribute \\[(.+?)] of \\[(.+?)] does not exist.*");
    private static final Pattern NO_TEMPLATE = Pattern.compile("Could not find template \"(.+)\"");
    private static final Pattern NO_TAG = Pattern.compile("Unexpected tag name \"(.+)\"");
    private static final Pattern NO_FILTER = Pattern.compile("Filter \\[(.+)] does not exist\\.?");
    private static final Pattern NO_FUNCTION = Pattern.compile("Function or Macro \\[(.+)] does not exist\\.?");
    private static final Pattern OPEN_BLOCK = Pattern.compile("endblock tag should be present.*");
    private static final Pattern LAST_NAMED = Pattern.compile("'([^']+)'[^']*$");
    private static final Pattern UNFILLED = Pattern.compile("'(.+)' is given no '(.+)'");

    private final Optional<ThemeFolder> folder;
    private final Map<String, Object> variables;

    /**
     * @param folder of the project, if it has one
     * @param variables of the page that was rendered, by name
     */
    TemplateMistake(Optional<ThemeFolder> folder, Map<String, Object> variables) {
        this.folder = folder;
        this.variables = variables;
    }

    /**
     * @param template that was asked for
     * @param rendered what was rendered with it, to be named
     */
    ThemeException of(PebbleException mistake, String template, Object rendered) {
        String message = Optional.ofNullable(mistake.getPebbleMessage()).orElse("");
        Matcher matcher = NO_TEMPLATE.matcher(message);
        if (matcher.matches()) {
            return new ThemeException(noTemplate(matcher.group(1), template), mistake);
        }
        Place place = place(
                Optional.ofNullable(mistake.getFileName()).orElse(template),
                Optional.ofNullable(mistake.getLineNumber()).orElse(0));
        return new ThemeException(problem(place, message, mistake, rendered), mistake);
    }

    /** A template that includes or extends itself, at whatever distance. */
    ThemeException endless(String template) {
        return new ThemeException(problem(place(template, 0), "this template leads back to itself")
                .withHint("to change a part of the theme's own, extend that: {% extends \"default/" + template
                        + "\" %}; else take out what it includes or extends in a circle"));
    }

    private Diagnostic problem(Place place, String message, PebbleException mistake, Object rendered) {
        Matcher matcher = NO_VARIABLE.matcher(message);
        if (matcher.matches()) {
            return nearest(
                    problem(place, "there is no '" + matcher.group(1) + "' on this kind of page: " + rendered),
                    matcher.group(1),
                    new TreeSet<>(variables.keySet()));
        }
        matcher = NO_PROPERTY.matcher(message);
        if (matcher.matches()) {
            return nearest(
                    problem(
                            place,
                            owner(place, matcher.group(1), matcher.group(2)) + " has no '" + matcher.group(1) + "': "
                                    + rendered),
                    matcher.group(1),
                    properties(matcher.group(2)));
        }
        matcher = NO_TAG.matcher(message);
        if (matcher.matches()) {
            return matcher.group(1).startsWith("end")
                    ? problem(place, "'" + matcher.group(1) + "' stands here while another tag is open")
                            .withHint(
                                    "close what was opened last first: each {% if %} by {% endif %}, each {% for %} by"
                                            + " {% endfor %}, each {% block %} by {% endblock %}")
                    : problem(place, "there is no tag '" + matcher.group(1) + "'")
                            .withHint("those of the theme are block, extends, for, if, include and set");
        }
        matcher = NO_FILTER.matcher(message);
        if (matcher.matches()) {
            return problem(place, "there is no filter '" + matcher.group(1) + "'")
                    .withHint("Pebble's guide lists those that there are, such as join, length, raw and upper");
        }
        matcher = NO_FUNCTION.matcher(message);
        if (matcher.matches()) {
            return problem(place, "there is no function '" + matcher.group(1) + "'")
                    .withHint("words are said by say('key'); Pebble's guide lists the others");
        }
        if (OPEN_BLOCK.matcher(message).matches()) {
            return problem(place, "this block is not closed").withHint("close it by {% endblock %}");
        }
        matcher = UNFILLED.matcher(message);
        if (matcher.matches()) {
            return problem(place, message)
                    .withHint("write say('" + matcher.group(1) + "', {\"" + matcher.group(2) + "\": …})");
        }
        return other(place, message, mistake);
    }

    /** A value as the template's line calls it; by its type, {@code a Chrome}, if the line does not say. */
    private static String owner(Place line, String property, String className) {
        Matcher written = Pattern.compile("([\\w.]+)\\." + Pattern.quote(property) + "\\b")
                .matcher(line.excerpt());
        return written.find()
                ? "'" + written.group(1) + "'"
                : "a " + className.substring(className.lastIndexOf('.') + 1);
    }

    private static Diagnostic other(Place place, String message, PebbleException mistake) {
        Optional<String> asset = causes(mistake)
                .map(Throwable::getMessage)
                .filter(text -> text != null && text.startsWith(Theme.NO_ASSET))
                .findFirst();
        if (asset.isPresent()) {
            return problem(place, asset.get()).withHint("name it in theme.yaml under 'assets'");
        }
        if (message.startsWith("Unexpected \"")) {
            return problem(place, message.replace('"', '\'').replace("Unexpected", "unexpected"))
                    .withHint("values stand between {{ and }}, tags between {% and %}");
        }
        if (message.startsWith("there are no words for")) {
            return problem(place, message).withHint("words/en.properties of the theme holds the keys");
        }
        return problem(place, message.replaceFirst("\\.$", ""))
                .withHint("compare with the theme's own template of that name");
    }

    private Diagnostic noTemplate(String missing, String asked) {
        Place place = folder.map(own -> own.words(asked, missing)).orElseGet(() -> Place.file(asked));
        List<String> known = Stream.concat(
                        ThemeNames.list().stream().filter(name -> name.endsWith(".html")),
                        Stream.of("default/" + asked))
                .toList();
        return nearest(problem(place, "there is no template '" + missing + "'"), missing, known);
    }

    private Place place(String template, int line) {
        return folder.filter(own -> own.has(template))
                .map(own -> own.line(template, line))
                .orElseGet(() -> Place.file(template));
    }

    private static Diagnostic problem(Place line, String message) {
        Matcher named = LAST_NAMED.matcher(message);
        return Diagnostic.of(Code.BAD_TEMPLATE, named.find() ? part(line, named.group(1)) : line, message);
    }

    /** Some words of a line, since Pebble tells lines alone; the whole line if they are not there just once. */
    private static Place part(Place line, String words) {
        Matcher found = Pattern.compile("(?<![\\w-])" + Pattern.quote(words) + "(?![\\w-])")
                .matcher(line.excerpt());
        if (!found.find()) {
            return line;
        }
        int number = line.start().line();
        Place part = new Place(
                line.path(),
                new SourcePosition(number, found.start() + 1),
                new SourcePosition(number, found.end() + 1),
                line.excerpt());
        return found.find() ? line : part;
    }

    /** Names the nearest, or all if none is near and they are few enough to read. */
    private static Diagnostic nearest(Diagnostic problem, String word, Collection<String> known) {
        if (NearestName.find(word, known).isPresent()) {
            return problem.withNearest(word, known);
        }
        return known.isEmpty() || known.size() > 30
                ? problem.withHint("docs/theme.md lists what there is")
                : problem.withHint("there are " + String.join(", ", known));
    }

    /** What a template can ask a value for: a record's components and the methods without arguments. */
    private static Collection<String> properties(String className) {
        try {
            Class<?> type = Class.forName(className, false, TemplateMistake.class.getClassLoader());
            TreeSet<String> names = new TreeSet<>();
            Optional.ofNullable(type.getRecordComponents()).stream()
                    .flatMap(Arrays::stream)
                    .map(RecordComponent::getName)
                    .forEach(names::add);
            if (!type.isRecord()) {
                Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                        .map(Method::getName)
                        .forEach(names::add);
            }
            return names;
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private static Stream<Throwable> causes(Throwable first) {
        return Stream.iterate(first, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
