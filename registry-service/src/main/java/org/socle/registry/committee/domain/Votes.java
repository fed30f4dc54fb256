package org.socle.registry.committee.domain;

/** How the members who were present voted. */
public record Votes(int inFavour, int against, int abstained) {

    public Votes {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("no votes are fewer than none");
        }
    }

    public int cast() {
        return inFavour + against + abstained;
    }

    /** More in favour than against; a tie is none. */
    public boolean isMajority() {
        return inFavour > against;
    }
}
