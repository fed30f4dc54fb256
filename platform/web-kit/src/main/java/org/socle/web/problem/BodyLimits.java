package org.socle.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.web.trace.RequestContextRoute;

/**
 * Keeps documents small: JSON and forms end at {@code socle.web.document-limit}, so that nobody fills our memory.
 * Bulk media types (CSV, XLSX, NDJSON) are streamed and end at {@code quarkus.http.limits.max-body-size}, and so is JSON
 * that is posted to one of {@code socle.web.streamed-paths}.
 */
@ApplicationScoped
public class BodyLimits {
    private final long documentLimit;
    private final long bulkLimit;
    private final Set<String> streamedPaths;

    BodyLimits(
            @ConfigProperty(name = "socle.web.document-limit") MemorySize documentLimit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bulkLimit,
            @ConfigProperty(name = "socle.web.streamed-paths") Optional<Set<String>> streamedPaths) {
        this.documentLimit = documentLimit.asLongValue();
        this.bulkLimit = bulkLimit.asLongValue();
        this.streamedPaths = streamedPaths.orElse(Set.of());
    }

    void register(@Observes Router router) {
        router.route().order(RequestContextRoute.ORDER + 1).handler(this::refuseTooLarge);
    }

    /** The most bytes that the body of this request may have. */
    public long limitFor(HttpServerRequest request) {
        return isStreamed(request) ? bulkLimit : documentLimit;
    }

    /** Not private: whoever calls it has a proxy of this bean. */
    boolean isStreamed(HttpServerRequest request) {
        return isBulk(request.getHeader("Content-Type"))
                || (request.method().equals(HttpMethod.POST) && streamedPaths.contains(request.path()));
    }

    /** The refusal, saying the limit in KiB. */
    public static ProblemException tooLarge(long limit) {
        return PlatformProblems.TOO_LARGE.about(limit / 1024);
    }

    static long bulkLimit() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.http.limits.max-body-size", MemorySize.class)
                .asLongValue();
    }

    /** Whether a body of this media type is read as a stream, of rows or of a scan. */
    public static boolean isBulk(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        var type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/csv")
                || type.startsWith("application/x-ndjson")
                || type.startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                || isEvidence(type);
    }

    /** Scans and photographs; whoever takes them in sets a limit of its own. */
    private static boolean isEvidence(String type) {
        return type.startsWith("application/pdf") || type.startsWith("image/jpeg") || type.startsWith("image/png");
    }

    private void refuseTooLarge(RoutingContext context) {
        var request = context.request();
        var limit = limitFor(request);
        if (declaredLength(request.getHeader("Content-Length")) <= limit) {
            context.next();
            return;
        }
        ProblemWriter.write(context, tooLarge(limit));
    }

    private static long declaredLength(@Nullable String header) {
        if (header == null) {
            return 0;
        }
        try {
            return Long.parseLong(header);
        } catch (NumberFormatException huge) {
            return Long.MAX_VALUE;
        }
    }

    /** Counts bodies whose length was not declared. */
    @Provider
    public static final class Counted implements ReaderInterceptor {
        private final BodyLimits limits;
        private final CurrentVertxRequest request;

        Counted(BodyLimits limits, CurrentVertxRequest request) {
            this.limits = limits;
            this.request = request;
        }

        @Override
        public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            var current = request.getCurrent().request();
            if (!limits.isStreamed(current)) {
                context.setInputStream(new LimitedStream(context.getInputStream(), limits.limitFor(current)));
            }
            return context.proceed();
        }
    }

    private static final class LimitedStream extends FilterInputStream {
        private final long limit;
        private long read;

        LimitedStream(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) {
                throw tooLarge(limit);
            }
        }
    }
}
