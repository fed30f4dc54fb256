package org.socle.registry.matching.domain.model;

/**
 * What the fields of a pair weigh together, without the prior, in bits. Two records can be of two strangers or of two
 * people of one household; to be one person they must beat both. Twins share all but the given name with each other and
 * nothing with a stranger.
 *
 * @param bits against strangers
 * @param bitsAmongKin against people of one household
 * @param documentBits the part of the documents in {@code bits}
 * @param documentBitsAmongKin the part of the documents in {@code bitsAmongKin}
 * @param contradicts whether any field contradicts
 * @param documentsContradict whether the documents do
 * @param identifies whether a document agrees, or names sound the same, both tell a birth date and something more than a
 *     namesake of the village would share agrees
 */
public record Score(
        double bits,
        double bitsAmongKin,
        double documentBits,
        double documentBitsAmongKin,
        boolean contradicts,
        boolean documentsContradict,
        boolean identifies) {

    Score plus(double more, double moreAmongKin) {
        return new Score(
                bits + more,
                bitsAmongKin + moreAmongKin,
                documentBits,
                documentBitsAmongKin,
                contradicts,
                documentsContradict,
                identifies);
    }

    public double probability(Prior prior) {
        return probability(totalBits(prior));
    }

    /** The odds of one person against both others, in bits. */
    public double totalBits(Prior prior) {
        return totalBits(prior, bits, bitsAmongKin);
    }

    /**
     * The odds within a household that was recognised by its other members: nobody in it is a stranger, and whoever is
     * not the person left for them is a newcomer.
     */
    public double bitsInKnownHousehold(Prior prior) {
        return prior.bitsInKnownHousehold() + bitsAmongKin;
    }

    public Zone zoneInKnownHousehold(Prior prior, Thresholds thresholds) {
        return zone(
                probability(bitsInKnownHousehold(prior)),
                probability(bitsInKnownHousehold(prior) - documentBitsAmongKin),
                thresholds);
    }

    /**
     * Contradicting documents are for a reviewer wherever the rest would have been: one of the two papers is wrong, and
     * it is not for us to say which.
     */
    public Zone zone(Prior prior, Thresholds thresholds) {
        return zone(
                probability(prior),
                probability(totalBits(prior, bits - documentBits, bitsAmongKin - documentBitsAmongKin)),
                thresholds);
    }

    private Zone zone(double probability, double withoutDocuments, Thresholds thresholds) {
        if (probability >= thresholds.link() && !contradicts && identifies) {
            return Zone.LINK;
        }
        boolean review =
                probability >= thresholds.review() || (documentsContradict && withoutDocuments >= thresholds.review());
        return review ? Zone.REVIEW : Zone.NEW;
    }

    private static double totalBits(Prior prior, double bits, double bitsAmongKin) {
        double againstStrangers = prior.bits() + bits;
        if (!prior.knowsKin()) {
            return againstStrangers;
        }
        double againstKin = prior.bitsAmongKin() + bitsAmongKin;
        double weaker = Math.min(againstStrangers, againstKin);
        double stronger = Math.max(againstStrangers, againstKin);
        return weaker - LevelWeights.log2(1 + Math.pow(2, weaker - stronger));
    }

    /** What odds in bits are as a probability. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
