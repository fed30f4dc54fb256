package org.socle.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
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
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.web.trace.RequestContextRoute;

/**
 * Keeps documents small: JSON and forms end at {@code socle.web.document-limit}, so that nobody fills our memory.
 * Bulk media types (CSV, XLSX, NDJSON) are streamed and end at {@code quarkus.http.limits.max-body-size}.
 */
@ApplicationScoped
public class BodyLimits {
    private final long documentLimit;
    private final long bulkLimit;

    BodyLimits(
            @ConfigProperty(name = "socle.web.document-limit") MemorySize documentLimit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bulkLimit) {
        this.documentLimit = documentLimit.asLongValue();
        this.bulkLimit = bulkLimit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(RequestContextRoute.ORDER + 1).handler(this::refuseTooLarge);
    }

    /** The most bytes that a body of this media type may have. */
    public long limitFor(@Nullable String contentType) {
        return isBulk(contentType) ? bulkLimit : documentLimit;
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
        var limit = limitFor(request.getHeader("Content-Type"));
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

        Counted(BodyLimits limits) {
            this.limits = limits;
        }

        @Override
        public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            var type = context.getMediaType() == null
                    ? null
                    : context.getMediaType().toString();
            if (!isBulk(type)) {
                context.setInputStream(new LimitedStream(context.getInputStream(), limits.limitFor(type)));
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
