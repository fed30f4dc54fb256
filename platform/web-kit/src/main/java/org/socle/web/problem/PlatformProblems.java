package org.socle.web.problem;

/** The problems that any part of the platform may answer, whatever the feature. */
public final class PlatformProblems {
    public static final ProblemType MALFORMED_JSON = ProblemType.of("platform.request.malformed-json", 400);
    public static final ProblemType UNKNOWN_FIELD = ProblemType.of("platform.request.unknown-field", 400);
    public static final ProblemType DUPLICATE_KEY = ProblemType.of("platform.request.duplicate-key", 400);
    public static final ProblemType BAD_VALUE = ProblemType.of("platform.request.bad-value", 400);
    public static final ProblemType BODY_MISSING = ProblemType.of("platform.request.body-missing", 400);
    public static final ProblemType REQUEST_INVALID = ProblemType.of("platform.request.invalid", 400);
    public static final ProblemType BAD_PARAMETER = ProblemType.of("platform.request.bad-parameter", 400);
    public static final ProblemType BAD_REQUEST = ProblemType.of("platform.request.not-understood", 400);
    public static final ProblemType TOKEN_MISSING = ProblemType.of("platform.token.missing", 401);
    public static final ProblemType TOKEN_INVALID = ProblemType.of("platform.token.invalid", 401);
    public static final ProblemType ACCESS_DENIED = ProblemType.of("platform.access.denied", 403);
    public static final ProblemType PATH_UNKNOWN = ProblemType.of("platform.path.unknown", 404);
    public static final ProblemType METHOD_NOT_ALLOWED = ProblemType.of("platform.method.not-allowed", 405);
    public static final ProblemType NOT_ACCEPTABLE = ProblemType.of("platform.media-type.not-acceptable", 406);
    public static final ProblemType TIMEOUT = ProblemType.of("platform.request.timeout", 408);
    public static final ProblemType TOO_LARGE = ProblemType.of("platform.request.too-large", 413);
    public static final ProblemType URI_TOO_LONG = ProblemType.of("platform.request.uri-too-long", 414);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = ProblemType.of("platform.media-type.unsupported", 415);
    public static final ProblemType TOO_MANY = ProblemType.of("platform.rate.exceeded", 429);
    public static final ProblemType HEADERS_TOO_LARGE = ProblemType.of("platform.request.headers-too-large", 431);
    public static final ProblemType REFUSED = ProblemType.of("platform.request.refused", 400);
    public static final ProblemType INTERNAL = ProblemType.of("platform.internal", 500);
    public static final ProblemType UNAVAILABLE = ProblemType.of("platform.unavailable", 503);

    private PlatformProblems() {}

    /** The general problem for a status that was chosen without saying more. */
    public static ProblemException ofStatus(int status) {
        var type = typeOf(status);
        return type.equals(TOO_LARGE) ? BodyLimits.tooLarge(BodyLimits.bulkLimit()) : type.about();
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 401 -> TOKEN_MISSING;
            case 403 -> ACCESS_DENIED;
            case 404 -> PATH_UNKNOWN;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> TIMEOUT;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? ProblemType.of(REFUSED.code(), status) : INTERNAL;
        };
    }
}
