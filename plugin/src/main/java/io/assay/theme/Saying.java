package io.assay.theme;

import io.assay.words.Words;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** The function of templates that says something in the site's language: {@code say('byline.owner', {"owner": name})}. */
final class Saying extends AbstractExtension {
    private final Words words;

    Saying(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", new Say(words));
    }

    private record Say(Words words) implements Function {
        private static final String KEY = "key";
        private static final String FILLING = "filling";

        @Override
        public List<String> getArgumentNames() {
            return List.of(KEY, FILLING);
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            String key = String.valueOf(arguments.get(KEY));
            try {
                return arguments.get(FILLING) instanceof Map<?, ?> filling ? words.say(key, filling) : words.say(key);
            } catch (IllegalArgumentException e) {
                throw new PebbleException(e, e.getMessage(), line, template.getName());
            }
        }
    }
}
