package org.socle.registry.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.ReadPersonDetails;

/** Reads the fields of one record from their texts and collects what cannot be read, by the name of the field. */
final class FieldTexts {

    private static final int LONGEST = 200;

    private final Map<String, String> texts;
    private final Faults faults;

    FieldTexts(Map<String, String> texts, Faults faults) {
        this.texts = Map.copyOf(texts);
        this.faults = faults;
    }

    /** Told what is wrong with which field. */
    @FunctionalInterface
    interface Faults {
        void add(String field, String code, Object... args);
    }

    /** Where faults of one field go. */
    ReadPersonDetails.Faults of(String field) {
        return (code, args) -> faults.add(field, code, args);
    }

    @Nullable
    String text(String field) {
        String text = texts.get(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            faults.add(field, ChangeProblems.VALUE_TOO_LONG, LONGEST);
        }
        return text.strip();
    }

    /** A text that is never missing. */
    String needed(String field) {
        String text = text(field);
        if (text == null) {
            faults.add(field, ChangeProblems.VALUE_NEEDED);
        }
        return text == null ? "" : text;
    }

    List<String> several(String field) {
        String text = texts.get(field);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    <E extends Enum<E>> @Nullable E code(String field, Class<E> codes) {
        String text = text(field);
        return text == null ? null : constant(field, text, codes).orElse(null);
    }

    <E extends Enum<E>> Set<E> codes(String field, Class<E> codes) {
        Set<E> read = new LinkedHashSet<>();
        several(field).forEach(text -> constant(field, text, codes).ifPresent(read::add));
        return read;
    }

    @Nullable
    Boolean truth(String field) {
        return read(field, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        });
    }

    @Nullable
    LocalDate day(String field) {
        return read(field, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                throw new IllegalArgumentException("no day", notADay);
            }
        });
    }

    @Nullable
    Integer number(String field, int least, int most) {
        return read(field, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("out of range");
            }
            return number;
        });
    }

    /** @param reader throws an IllegalArgumentException, as for numbers, when the text cannot be read */
    <T> @Nullable T read(String field, Function<String, T> reader) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException unreadable) {
            faults.add(field, ChangeProblems.VALUE_UNREADABLE);
            return null;
        }
    }

    private <E extends Enum<E>> Optional<E> constant(String field, String text, Class<E> codes) {
        Optional<E> found = Stream.of(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>();
            Stream.of(codes.getEnumConstants()).map(Enum::name).forEach(known::add);
            faults.add(field, ChangeProblems.CODE_UNKNOWN, String.join(", ", known));
        }
        return found;
    }
}
