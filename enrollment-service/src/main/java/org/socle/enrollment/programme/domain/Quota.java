package org.socle.enrollment.programme.domain;

/**
 * The places of a programme in one area.
 *
 * @param area the area's code
 * @param lo the first number of the area's interval
 * @param hi the last number of the area's interval
 * @param places how many may be in at the same time
 * @param taken how many are
 */
public record Quota(String area, int lo, int hi, int places, int taken) {

    public Quota {
        if (places < 0 || taken < 0) {
            throw new IllegalArgumentException("Places are counted from 0");
        }
    }

    public boolean covers(int territory) {
        return lo <= territory && territory <= hi;
    }

    public boolean hasRoom() {
        return taken < places;
    }

    Quota take(int number) {
        return new Quota(area, lo, hi, places, taken + number);
    }
}
