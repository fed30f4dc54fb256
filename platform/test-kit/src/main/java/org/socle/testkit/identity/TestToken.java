package org.socle.testkit.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An access token of one person or machine. {@code given().auth().oauth2(TestToken.registrar().text())} or {@code
 * .header("Authorization", TestToken.of("amina").may("registry:households:read").in("SN-DK").bearer())}.
 */
public record TestToken(
        String user,
        String client,
        List<String> permissions,
        @Nullable String territory,
        @Nullable String organisation,
        boolean demo,
        Duration age) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final List<String> EVERYONE = List.of(
            "registry:territories:read",
            "enrollment:programmes:read",
            "benefits:packages:read",
            "platform:operations:read");
    private static final List<String> AUDIENCE =
            List.of("socle-registry", "socle-enrollment", "socle-benefits", "socle-grievance", "socle-kit");

    public TestToken {
        permissions = List.copyOf(permissions);
    }

    /** Somebody who may do what everybody signed in may. */
    public static TestToken of(String user) {
        return new TestToken(user, "swagger-ui", EVERYONE, null, null, false, Duration.ZERO);
    }

    /** A machine; its subject and its client are the same. */
    public static TestToken machine(String client, String organisation) {
        return new TestToken(client, client, EVERYONE, null, organisation, false, Duration.ZERO);
    }

    public static TestToken registrar() {
        return of("registrar")
                .may("registry:households:read", "registry:households:write")
                .may("registry:persons:read", "registry:persons:write")
                .may("registry:imports:read", "registry:imports:write", "registry:directory:read")
                .may("registry:changes:propose")
                .in("SN-DK");
    }

    public static TestToken supervisor() {
        return registrar()
                .named("supervisor")
                .may("registry:reviews:read", "registry:reviews:write", "enrollment:enrollments:read")
                .may("registry:identity:read", "registry:identity:write")
                .may("registry:changes:read", "registry:changes:approve");
    }

    public static TestToken programmeOfficer() {
        return of("programme-officer")
                .may("enrollment:programmes:write", "enrollment:assessments:read", "registry:households:read")
                .may("enrollment:enrollments:read", "enrollment:enrollments:write")
                .in("SN");
    }

    public static TestToken benefitsOfficer() {
        return of("benefits-officer")
                .may("benefits:packages:write", "benefits:entitlements:read", "benefits:entitlements:write")
                .in("SN");
    }

    /** Also what grievance officers and case workers may. */
    public static TestToken watchCell(String region) {
        return of("watch-cell")
                .may("grievance:alerts:read", "grievance:alerts:write")
                .in(region);
    }

    public static TestToken administrator() {
        return of("admin")
                .may("registry:users:read", "registry:users:write", "registry:territories:write")
                .may("platform:parked-events:read", "platform:parked-events:write", "platform:operations:write")
                .may("platform:views:read", "platform:views:write")
                .may("enrollment:programmes:write", "benefits:packages:write", "registry:reviews:read")
                .may("registry:scores:read", "registry:scores:write", "registry:imports:read")
                .may("registry:directory:read", "registry:directory:write", "registry:questionnaires:write")
                .may("registry:committees:read", "registry:committees:write")
                .may("registry:scoring:read", "registry:scoring:write")
                .may("registry:deprivation:read", "registry:deprivation:write")
                .may("registry:indicators:read", "registry:indicators:write")
                .may("registry:responsibilities:read", "registry:responsibilities:write", "registry:rollout:write")
                .may("registry:models:read", "registry:models:write")
                .may("registry:changes:read", "registry:change-policies:write")
                .may("registry:keys:write")
                .in("SN");
    }

    /** Data protection officer. */
    public static TestToken dpo() {
        return of("dpo")
                .may("registry:persons:read", "registry:subjects:read", "platform:audit:read")
                .may("registry:retention:read", "registry:retention:write")
                .in("SN");
    }

    public static TestToken ngo() {
        return machine("demo-ngo", "NGO-DEMO")
                .may("registry:imports:read", "registry:imports:write", "registry:matches:read")
                .in("SN");
    }

    public static TestToken ministry() {
        return machine("demo-ministry", "MINISTRY-DEMO")
                .may("registry:households:read", "registry:households:write")
                .may("registry:persons:read", "registry:persons:write")
                .may("enrollment:assessments:read", "enrollment:enrollments:read", "benefits:entitlements:read")
                .in("SN");
    }

    public TestToken named(String otherUser) {
        return new TestToken(otherUser, client, permissions, territory, organisation, demo, age);
    }

    /** Adds permissions. */
    public TestToken may(String... more) {
        var all = new ArrayList<>(permissions);
        all.addAll(List.of(more));
        return new TestToken(user, client, all, territory, organisation, demo, age);
    }

    /** Takes every permission away. */
    public TestToken mayNothing() {
        return new TestToken(user, client, List.of(), territory, organisation, demo, age);
    }

    /** Binds to an area. */
    public TestToken in(@Nullable String area) {
        return new TestToken(user, client, permissions, area, organisation, demo, age);
    }

    public TestToken from(String otherOrganisation) {
        return new TestToken(user, client, permissions, territory, otherOrganisation, demo, age);
    }

    public TestToken demoAccount() {
        return new TestToken(user, client, permissions, territory, organisation, true, age);
    }

    /** As if it had been issued so long ago; tokens live five minutes. */
    public TestToken issued(Duration ago) {
        return new TestToken(user, client, permissions, territory, organisation, demo, ago);
    }

    /** The value of the Authorization header. */
    public String bearer() {
        return "Bearer " + text();
    }

    /** The signed token. */
    public String text() {
        try {
            return TestKeys.sign(JSON.writeValueAsString(claims()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> claims() {
        var issued = Clock.systemUTC().instant().minus(age);
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", System.getProperty(TestKeys.ISSUER, "no-issuer"));
        claims.put("sub", user);
        claims.put("preferred_username", user);
        claims.put("azp", client);
        claims.put("aud", AUDIENCE);
        claims.put("typ", "Bearer");
        claims.put("iat", issued.getEpochSecond());
        claims.put("exp", issued.plus(LIFE).getEpochSecond());
        claims.put("realm_access", Map.of("roles", permissions));
        if (territory != null) {
            claims.put("territory", territory);
        }
        if (organisation != null) {
            claims.put("organisation", organisation);
        }
        if (demo) {
            claims.put("demo", true);
        }
        return claims;
    }
}
