package org.socle.web.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;

/** Says who may not come in, and why, without helping anyone to guess. */
final class SecurityProblems {
    private SecurityProblems() {}

    static ProblemException of(SecurityException exception) {
        return ProblemMappers.causedByProblem(exception).orElseGet(() -> switch (exception) {
            case ForbiddenException ignored -> PlatformProblems.ACCESS_DENIED.about();
            case AuthenticationFailedException ignored ->
                PlatformProblems.TOKEN_INVALID
                        .about()
                        .withHeader("WWW-Authenticate", "Bearer realm=\"socle\", error=\"invalid_token\"");
            default -> PlatformProblems.TOKEN_MISSING.about().withHeader("WWW-Authenticate", "Bearer realm=\"socle\"");
        });
    }
}
