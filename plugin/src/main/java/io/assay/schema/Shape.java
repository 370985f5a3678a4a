package io.assay.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes parts of JSON Schemas, as maps from keyword to value. */
final class Shape {
    private Shape() {}

    /** Values of one of JSON's own types. */
    static Map<String, Object> of(String type) {
        return Map.of("type", type);
    }

    /** A shape with one more keyword, at its end. */
    static Map<String, Object> with(Map<String, Object> shape, String keyword, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(shape);
        all.put(keyword, value);
        return all;
    }

    /** Any single value: numbers and flags are text to whoever asks for text. */
    static Map<String, Object> text() {
        return Map.of("type", List.of("string", "number", "boolean"));
    }

    /** A number, or one that YAML takes for text, such as {@code 10%}. */
    static Map<String, Object> quantity() {
        return Map.of("type", List.of("number", "string"));
    }

    static Map<String, Object> flag() {
        return Map.of("enum", List.of(true, false, "yes", "no"));
    }

    static Map<String, Object> day() {
        return with(of("string"), "pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }

    /** A length of time, {@code P90D}. */
    static Map<String, Object> period() {
        return with(of("string"), "pattern", "^P\\d");
    }

    static Map<String, Object> webAddress() {
        return with(of("string"), "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
    }

    static Map<String, Object> nothing() {
        return of("null");
    }

    static Map<String, Object> anything() {
        return Map.of();
    }

    /** One of some words; any text if there are none. */
    static Map<String, Object> oneOf(Collection<String> words) {
        return words.isEmpty() ? text() : Map.of("enum", List.copyOf(words));
    }

    /** Words to offer where others are right as well. */
    static Map<String, Object> suggest(Collection<String> words) {
        return words.isEmpty() ? text() : anyOf(oneOf(words), text());
    }

    static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("anyOf", List.of(one, other));
    }

    static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other, Map<String, Object> third) {
        return Map.of("anyOf", List.of(one, other, third));
    }

    /** A list; one item alone counts as a list of one. */
    static Map<String, Object> list(Map<String, Object> item) {
        return anyOf(item, array(item));
    }

    static Map<String, Object> array(Map<String, Object> item) {
        return with(of("array"), "items", item);
    }

    /** Keys of any name with values of one shape. */
    static Map<String, Object> map(Map<String, Object> value) {
        return with(of("object"), "additionalProperties", value);
    }

    static Map<String, Object> ref(String definition) {
        return Map.of("$ref", "#/definitions/" + definition);
    }

    static Map<String, Object> described(Map<String, Object> shape, String description) {
        if (description.isEmpty()) {
            return shape;
        }
        Map<String, Object> all = new LinkedHashMap<>(Map.of("description", description));
        // Whoever reads draft 7 to the letter sees nothing beside a reference.
        all.putAll(shape.containsKey("$ref") ? Map.of("allOf", List.of(shape)) : shape);
        return all;
    }

    static Keys keys() {
        return new Keys();
    }

    /** A mapping with known keys. */
    static final class Keys {
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();
        private Object others = false;

        Keys key(String name, Map<String, Object> shape, String description) {
            properties.put(name, described(shape, description));
            return this;
        }

        Keys key(String name, Map<String, Object> shape) {
            return key(name, shape, "");
        }

        Keys require(String... names) {
            Stream.of(names).forEach(required::add);
            return this;
        }

        /** What keys of other names hold; without this, there are none. */
        Keys others(Map<String, Object> shape) {
            others = shape;
            return this;
        }

        Map<String, Object> shape() {
            Map<String, Object> shape = new LinkedHashMap<>(Map.of("type", "object"));
            shape.put("properties", properties);
            if (!required.isEmpty()) {
                shape.put("required", List.copyOf(required));
            }
            shape.put("additionalProperties", others);
            return shape;
        }
    }
}
