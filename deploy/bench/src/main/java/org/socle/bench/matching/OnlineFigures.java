package org.socle.bench.matching;

import org.HdrHistogram.Histogram;

/**
 * What was seen at one size of the register.
 *
 * @param persons in the register, but for the rest of the last household
 * @param alone one client, for the time of a check
 * @param together two clients, for the rate
 * @param probe the bare index with the same keys, one client
 */
public record OnlineFigures(
        long persons,
        double keysPerPerson,
        Size size,
        Timing alone,
        Timing together,
        Timing probe,
        Tally tally,
        Candidates candidates) {

    /** Of rows, and of their indexes, in bytes. */
    public record Size(long rows, long indexes) {}

    /** How long each check or request took, in microseconds, and all of them together. */
    public record Timing(Histogram micros, double seconds) {

        public double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1e3;
        }

        public double perSecond() {
            return micros.getTotalCount() / seconds;
        }
    }

    /**
     * Who is compared.
     *
     * @param sharing share of those who come back whose registered form shares a key with them
     * @param compared share of them whose registered form is read: a key brings no more than some hundreds
     */
    public record Candidates(double mean, long p99, double sharing, double compared) {}
}
