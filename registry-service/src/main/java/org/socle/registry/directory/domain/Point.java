package org.socle.registry.directory.domain;

/**
 * A point on the earth in degrees of WGS 84.
 *
 * @param latitude -90 to 90, north is positive
 * @param longitude -180 to 180, east is positive
 */
public record Point(double latitude, double longitude) {

    /** The mean radius of the earth after the IUGG. */
    public static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public Point {
        // Written so that what is not a number is refused too.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("A point lies between the poles and within 180 degrees of Greenwich");
        }
    }

    /** Metres along the great circle, by the haversine formula: within 0.6 % of the ellipsoid. */
    public double distanceTo(Point other) {
        var north = sinOfHalf(other.latitude - latitude);
        var east = sinOfHalf(other.longitude - longitude);
        var haversine = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        // Rounding can lead a hair above one between opposite points.
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    private static double sinOfHalf(double degrees) {
        return Math.sin(Math.toRadians(degrees) / 2);
    }
}
