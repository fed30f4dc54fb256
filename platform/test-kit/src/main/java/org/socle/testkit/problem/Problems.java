package org.socle.testkit.problem;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** {@code assertProblem(given()….post("/v1/households"), "registry.household.not-found", 404)}. */
public final class Problems {

    private static final String TRACE_ID = "[0-9a-f]{32}";

    private Problems() {}

    /** Checks the whole document; what it returns takes further checks, such as of {@code errors}. */
    public static ValidatableResponse assertProblem(Response response, String code, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", endsWith("/problems/" + code.replace('.', '/')))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("trace_id", matchesPattern(TRACE_ID));
    }

    /** As above, and one of the fields is at fault. */
    public static ValidatableResponse assertProblem(
            Response response, String code, int status, String pointer, String fieldCode) {
        return assertProblem(response, code, status)
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(fieldCode))
                .body("errors.find { it.pointer == '" + pointer + "' }.detail", not(blankOrNullString()));
    }
}
