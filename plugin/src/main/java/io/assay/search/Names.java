package io.assay.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names that occur again and again, sorted, each with its number. */
final class Names {
    private final List<String> list;
    private final Map<String, Integer> numbers = new HashMap<>();

    Names(Stream<String> names) {
        list = names.distinct().sorted().toList();
        list.forEach(name -> numbers.put(name, numbers.size()));
    }

    List<String> list() {
        return list;
    }

    int number(String name) {
        return numbers.get(name);
    }
}
