package org.socle.web.problem;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts.Part;

/** Says which fields break which constraint. */
final class ConstraintProblems {
    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    private ConstraintProblems() {}

    /** The caller's mistake; empty when it is ours, that is when what we answer breaks a constraint. */
    static Optional<ProblemException> of(ConstraintViolationException exception) {
        var errors = new ArrayList<FieldProblem>();
        for (var violation : exception.getConstraintViolations()) {
            if (isReturnValue(violation.getPropertyPath())) {
                return Optional.empty();
            }
            var pointer = pointer(violation);
            if (pointer.isEmpty() && constraint(violation).equals("not-null")) {
                return Optional.of(PlatformProblems.BODY_MISSING.about());
            }
            errors.add(new FieldProblem(pointer, code(violation), arguments(violation)));
        }
        errors.sort(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::code));
        return Optional.of(PlatformProblems.REQUEST_INVALID.about().with(errors));
    }

    // A constraint may name its own code as message; else the constraint's name leads to the platform's words.
    private static String code(ConstraintViolation<?> violation) {
        var own = violation.getMessageTemplate();
        var texts = ProblemTexts.all();
        if (texts.find(Language.EN, own, Part.DETAIL).isPresent()
                || texts.find(Language.EN, own, Part.TITLE).isPresent()) {
            return own;
        }
        var general = "platform.field." + constraint(violation);
        return texts.find(Language.EN, general, Part.DETAIL).isPresent() ? general : "platform.field.invalid";
    }

    private static Object[] arguments(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (constraint(violation)) {
            case "size" -> new Object[] {attributes.get("min"), upperBound(attributes.get("max"))};
            case "min", "max", "decimal-min", "decimal-max" -> new Object[] {attributes.get("value")};
            case "pattern" -> new Object[] {attributes.get("regexp")};
            case "digits" -> new Object[] {attributes.get("integer"), attributes.get("fraction")};
            default -> new Object[] {violation.getMessage()};
        };
    }

    private static Object upperBound(@Nullable Object max) {
        return max == null || max.equals(Integer.MAX_VALUE) ? "∞" : max;
    }

    private static String constraint(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return SNAKE_CASE.translate(name).replace('_', '-');
    }

    private static boolean isReturnValue(Path path) {
        for (var node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        Path.@Nullable MethodNode method = null;
        for (var node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR ->
                    method = node.getKind() == ElementKind.METHOD ? node.as(Path.MethodNode.class) : null;
                case PARAMETER -> pointer.append(place(violation, method, node.as(Path.ParameterNode.class)));
                case PROPERTY, CONTAINER_ELEMENT -> append(pointer, node);
                default -> {}
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(JsonProblems.escaped(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(SNAKE_CASE.translate(node.getName()));
        }
    }

    /** Nothing for the body itself; for any other parameter where it is found and how it is called there. */
    private static String place(
            ConstraintViolation<?> violation, Path.@Nullable MethodNode method, Path.ParameterNode parameter) {
        if (method == null) {
            return "";
        }
        return find(violation.getRootBeanClass(), method)
                .map(found -> place(
                        found.getParameterAnnotations()[parameter.getParameterIndex()],
                        SNAKE_CASE.translate(parameter.getName())))
                .orElse("");
    }

    private static String place(Annotation[] annotations, String name) {
        for (var annotation : annotations) {
            switch (annotation) {
                case QueryParam query -> {
                    return "query/" + query.value();
                }
                case PathParam path -> {
                    return "path/" + path.value();
                }
                case HeaderParam header -> {
                    return "header/" + header.value();
                }
                case RestQuery query -> {
                    return "query/" + (query.value().isEmpty() ? name : query.value());
                }
                case RestPath path -> {
                    return "path/" + (path.value().isEmpty() ? name : path.value());
                }
                case RestHeader header -> {
                    return "header/" + (header.value().isEmpty() ? name : header.value());
                }
                default -> {}
            }
        }
        return "";
    }

    // The bean is an instance of a generated subclass, whose methods have lost the annotations: the eldest counts.
    private static Optional<Method> find(Class<?> bean, Path.MethodNode node) {
        Optional<Method> eldest = Optional.empty();
        List<Class<?>> types = node.getParameterTypes();
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().equals(node.getName())
                        && List.of(method.getParameterTypes()).equals(types)) {
                    eldest = Optional.of(method);
                }
            }
        }
        return eldest;
    }
}
