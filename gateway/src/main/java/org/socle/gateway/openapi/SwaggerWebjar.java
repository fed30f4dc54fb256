package org.socle.gateway.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Swagger UI's files, as its jar brings them.
 *
 * @param path where they are served
 */
record SwaggerWebjar(String path) {
    private static final String COORDINATES = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** Finds the jar on the class path; its version is part of the path. */
    static SwaggerWebjar find() {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(COORDINATES)) {
            if (stream == null) {
                throw new IllegalStateException("The webjar of Swagger UI is not on the class path");
            }
            var coordinates = new Properties();
            coordinates.load(stream);
            return new SwaggerWebjar("/webjars/swagger-ui/" + coordinates.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
