package org.socle.registry.directory.domain;

/** All points between two latitudes and two longitudes: what an index can find quickly. */
public record Box(double south, double north, double west, double east) {

    // A hair more than needed, so that rounding never leaves a point out.
    private static final double MARGIN_DEGREES = 1e-6;

    /** A box with every point that is at most so many metres away. */
    public static Box around(Point centre, double metres) {
        var angle = metres / Point.EARTH_RADIUS_METRES;
        var height = Math.toDegrees(angle) + MARGIN_DEGREES;
        var south = centre.latitude() - height;
        var north = centre.latitude() + height;
        if (south <= -90 || north >= 90) {
            return new Box(Math.max(-90, south), Math.min(90, north), -180, 180);
        }
        var width = Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(centre.latitude()))))
                + MARGIN_DEGREES;
        var west = centre.longitude() - width;
        var east = centre.longitude() + width;
        if (west < -180 || east > 180) {
            return new Box(south, north, -180, 180);
        }
        return new Box(south, north, west, east);
    }

    public boolean contains(Point point) {
        return south <= point.latitude()
                && point.latitude() <= north
                && west <= point.longitude()
                && point.longitude() <= east;
    }
}
