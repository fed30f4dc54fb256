package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the demonstration. */
final class DemoData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoData() {}

    static byte[] bytes(String name) {
        try (InputStream file = DemoData.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no demonstration file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String name) {
        try {
            return JSON.readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration file %s is not JSON".formatted(name), e);
        }
    }
}
