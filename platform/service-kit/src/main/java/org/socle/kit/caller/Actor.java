package org.socle.kit.caller;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind work that runs without a request.
 *
 * @param subject the token's {@code sub}
 * @param client the client that obtained the token ({@code azp})
 * @param organisation code of the organisation, or null for the platform itself
 * @param territory code of the area the actor is bound to, or null
 */
public record Actor(
        String subject,
        String client,
        @Nullable String organisation,
        @Nullable String territory) {

    /** The platform acting by itself: consumers and jobs. */
    public static final Actor PLATFORM = new Actor("platform", "platform", null, null);

    /** Bound around background work; {@link Caller} answers from it. */
    public static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public static Actor of(Caller caller) {
        return new Actor(
                caller.subject(),
                caller.client(),
                caller.organisation().orElse(null),
                caller.territory().orElse(null));
    }
}
