package org.socle.web.json;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemWriter;

/**
 * A resource that names no media type answers JSON. Left alone, the framework would write a record's
 * {@code toString()} to whoever asks for a web page or a picture.
 */
public final class JsonUnlessNamed {
    private static final Annotation[] NONE = {};

    private final Map<Class<?>, Boolean> namedByClass = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public Optional<Response> refuse(ResourceInfo resource, ContainerRequestContext request) {
        if (isNamed(resource) || accepts(request)) {
            return Optional.empty();
        }
        return Optional.of(ProblemWriter.response(PlatformProblems.NOT_ACCEPTABLE.about()));
    }

    @ServerResponseFilter
    public void answerJson(ResourceInfo resource, ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity == null
                || entity instanceof CharSequence
                || entity instanceof byte[]
                || entity instanceof InputStream) {
            return;
        }
        if (resource.getResourceMethod() != null && !isNamed(resource)) {
            response.setEntity(entity, NONE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private boolean isNamed(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Produces.class) || method.getReturnType() == void.class) {
            return true;
        }
        return namedByClass.computeIfAbsent(
                resource.getResourceClass(), type -> type.isAnnotationPresent(Produces.class));
    }

    private static boolean accepts(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }
}
