package org.socle.web.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds the Java method behind an operation of the OpenAPI document, by verb and path. */
final class ResourceMethods {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName IDEMPOTENT = DotName.createSimple("org.socle.kit.idempotency.Idempotent");
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    ResourceMethods(IndexView index) {
        for (var verb : VERBS) {
            for (var annotation : index.getAnnotations(DotName.createSimple("jakarta.ws.rs." + verb))) {
                var method = annotation.target().asMethod();
                methods.put(key(verb, path(method)), method);
            }
        }
    }

    /** The permissions that an operation asks for; none if it is public or unknown. */
    List<String> permissions(String verb, String path) {
        return find(verb, path)
                .flatMap(method -> annotation(method, ROLES_ALLOWED))
                .map(annotation -> List.of(annotation.value().asStringArray()))
                .orElse(List.of());
    }

    boolean isIdempotent(String verb, String path) {
        return find(verb, path)
                .flatMap(method -> annotation(method, IDEMPOTENT))
                .isPresent();
    }

    private Optional<MethodInfo> find(String verb, String path) {
        return Optional.ofNullable(methods.get(key(verb, path)));
    }

    // The method's own word counts before that of its class.
    private static Optional<AnnotationInstance> annotation(MethodInfo method, DotName name) {
        return Optional.ofNullable(method.annotation(name))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(name)));
    }

    private static String path(MethodInfo method) {
        return value(Optional.ofNullable(method.declaringClass().declaredAnnotation(PATH))) + "/"
                + value(Optional.ofNullable(method.annotation(PATH)));
    }

    private static String value(Optional<AnnotationInstance> path) {
        return path.map(annotation -> annotation.value().asString()).orElse("");
    }

    /** Without the regular expressions and doubled slashes that only Jakarta REST knows. */
    private static String key(String verb, String path) {
        var plain = path.replaceAll("\\{\\s*([^:}\\s]+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("^/|/$", "");
        return verb + " " + plain;
    }
}
