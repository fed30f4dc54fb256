package org.socle.web.problem;

/** Says who may not come in, and why, without helping anyone to guess. */
final class SecurityProblems {
    private SecurityProblems() {}

    static ProblemException of(SecurityException exception) {
        return ProblemMappers.causedByProblem(exception).orElseGet(() -> switch (exception) {
            case io.quarkus.security.ForbiddenException ignored -> PlatformProblems.ACCESS_DENIED.about();
            case io.quarkus.security.AuthenticationFailedException ignored ->
                PlatformProblems.TOKEN_INVALID
                        .about()
                        .withHeader("WWW-Authenticate", "Bearer realm=\"socle\", error=\"invalid_token\"");
            default -> PlatformProblems.TOKEN_MISSING.about().withHeader("WWW-Authenticate", "Bearer realm=\"socle\"");
        });
    }
}
