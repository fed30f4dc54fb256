package org.socle.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says where a JSON body is wrong and what would be right, never repeating what was sent. */
final class JsonProblems {
    private JsonProblems() {}

    static ProblemException of(JacksonException exception) {
        if (exception instanceof InvalidDefinitionException) {
            return ProblemMappers.internal(exception);
        }
        return switch (exception) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case ValueInstantiationException refused ->
                ProblemMappers.causedByProblem(refused)
                        .orElseGet(() -> badValue(new FieldProblem(pointer(refused), "platform.field.refused")));
            case MismatchedInputException trailing
            when startsWith(trailing, "Trailing token") ->
                PlatformProblems.MALFORMED_JSON.about(line(trailing), column(trailing));
            case MismatchedInputException mismatch -> badValue(mismatch(mismatch));
            case StreamReadException unreadable -> unreadable(unreadable);
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException cause -> unreadable(cause);
            case JsonMappingException mapping ->
                ProblemMappers.causedByProblem(mapping)
                        .orElseGet(() -> badValue(new FieldProblem(pointer(mapping), "platform.field.refused")));
            default -> PlatformProblems.MALFORMED_JSON.about(line(exception), column(exception));
        };
    }

    private static ProblemException unknownField(UnrecognizedPropertyException exception) {
        var known = exception.getKnownPropertyIds() == null
                ? ""
                : exception.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return PlatformProblems.UNKNOWN_FIELD
                .about()
                .with(List.of(new FieldProblem(pointer(exception), "platform.field.unknown", known)));
    }

    private static ProblemException unreadable(StreamReadException exception) {
        var message = exception.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate field")) {
            return PlatformProblems.DUPLICATE_KEY
                    .about()
                    .with(List.of(new FieldProblem(position(exception.getProcessor()), "platform.field.duplicate")));
        }
        return PlatformProblems.MALFORMED_JSON.about(line(exception), column(exception));
    }

    private static ProblemException badValue(FieldProblem field) {
        return PlatformProblems.BAD_VALUE.about().with(List.of(field));
    }

    private static FieldProblem mismatch(MismatchedInputException exception) {
        var pointer = pointer(exception);
        var target = exception.getTargetType();
        // Jackson has no type of its own for a number or a truth value that is absent.
        if (startsWith(exception, "Cannot map `null` into type")) {
            return new FieldProblem(pointer, "platform.field.not-null");
        }
        if (target == null) {
            return new FieldProblem(pointer, "platform.field.refused");
        }
        if (target.isEnum()) {
            return new FieldProblem(pointer, "platform.field.not-listed", names(target));
        }
        return new FieldProblem(pointer, "platform.field.type." + jsonType(target));
    }

    private static boolean startsWith(JacksonException exception, String words) {
        var message = exception.getOriginalMessage();
        return message != null && message.startsWith(words);
    }

    private static String names(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String jsonType(Class<?> target) {
        if (target == String.class || target == char.class) {
            return "text";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "boolean";
        }
        if (target == LocalDate.class) {
            return "date";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "time";
        }
        if (target == int.class
                || target == Integer.class
                || target == long.class
                || target == Long.class
                || target == short.class
                || target == BigInteger.class) {
            return "integer";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "number";
        }
        if (target.isArray() || Collection.class.isAssignableFrom(target)) {
            return "list";
        }
        if (target.isRecord() || Map.class.isAssignableFrom(target)) {
            return "object";
        }
        return "value";
    }

    private static String pointer(JsonMappingException exception) {
        var pointer = new StringBuilder();
        for (var step : exception.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(escaped(step.getFieldName()));
            }
        }
        return pointer.toString();
    }

    /** Where the parser stood: for mistakes found before any field was known. */
    private static String position(@Nullable Object processor) {
        return processor instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Object line(JacksonException exception) {
        return exception.getLocation() == null ? 0 : exception.getLocation().getLineNr();
    }

    private static Object column(JacksonException exception) {
        return exception.getLocation() == null ? 0 : exception.getLocation().getColumnNr();
    }
}
