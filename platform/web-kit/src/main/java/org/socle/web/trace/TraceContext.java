package org.socle.web.trace;

import io.opentelemetry.api.trace.Span;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the work in hand. */
public final class TraceContext {
    private static final String KEY = TraceContext.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_ID_START = 3;
    private static final int TRACE_ID_END = 35;

    private TraceContext() {}

    /** The current {@code traceparent}: of the span, else of the request, else a new one. */
    public static String currentTraceparent() {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
        }
        if (VertxContext.isOnDuplicatedContext()) {
            return ContextLocals.<String>get(KEY).orElseGet(TraceContext::create);
        }
        return create();
    }

    /** The 32 hex digits that name the current trace. */
    public static String currentTraceId() {
        return currentTraceparent().substring(TRACE_ID_START, TRACE_ID_END);
    }

    /** Whether a header is a usable version 00 {@code traceparent}. */
    public static boolean isTraceparent(@Nullable String header) {
        return header != null && TRACEPARENT.matcher(header).matches();
    }

    /** Continues the caller's trace, or begins one, where no tracer has done so already. */
    static String begin(@Nullable String header) {
        if (Span.current().getSpanContext().isValid()) {
            return currentTraceparent();
        }
        var traceparent = header != null && isTraceparent(header) ? header : create();
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(KEY, traceparent);
        }
        return traceparent;
    }

    private static String create() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1L) + "-"
                + hex.toHexDigits(random.nextLong() | 1L) + "-00";
    }
}
