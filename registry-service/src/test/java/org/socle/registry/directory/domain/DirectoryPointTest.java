package org.socle.registry.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryPointTest {

    private static final Point DAKAR = new Point(14.6937, -17.4441);
    private static final Point THIES = new Point(14.7910, -16.9256);

    @Test
    void fromDakarToThiesItIsFiftySevenKilometres() {
        assertThat(DAKAR.distanceTo(THIES)).isCloseTo(56_800, within(300.0));
        assertThat(THIES.distanceTo(DAKAR)).isEqualTo(DAKAR.distanceTo(THIES));
    }

    @Test
    void aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        assertThat(new Point(0, 0).distanceTo(new Point(1, 0))).isCloseTo(111_195, within(1.0));
        assertThat(new Point(60, 0).distanceTo(new Point(60, 1))).isCloseTo(55_597, within(2.0));
    }

    @Test
    void aPointIsNowhereNearItsOpposite() {
        var halfWayAround = Math.PI * Point.EARTH_RADIUS_METRES;

        assertThat(new Point(0, 0).distanceTo(new Point(0, 180))).isCloseTo(halfWayAround, within(0.001));
        assertThat(new Point(90, 0).distanceTo(new Point(-90, 77))).isCloseTo(halfWayAround, within(0.001));
        assertThat(DAKAR.distanceTo(DAKAR)).isZero();
    }

    @Test
    void theDateLineIsNoBorder() {
        assertThat(new Point(0, 179.5).distanceTo(new Point(0, -179.5))).isCloseTo(111_195, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void whatIsNotOnTheEarthIsRefused(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(latitude, longitude));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 50_000, 250_000, 5_000_000, 21_000_000})
    void aBoxHoldsWhateverIsNearEnough(int metres) {
        for (var latitude = -90; latitude <= 90; latitude += 15) {
            var centre = new Point(latitude, 170);
            var box = Box.around(centre, metres);
            for (var north = -90; north <= 90; north += 3) {
                for (var east = -180; east <= 180; east += 3) {
                    var other = new Point(north, east);
                    if (centre.distanceTo(other) <= metres) {
                        assertThat(box.contains(other))
                                .as("%s in the box around %s", other, centre)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aSmallBoxLeavesTheRestOut() {
        assertThat(Box.around(DAKAR, 10_000).contains(THIES)).isFalse();
        assertThat(Box.around(DAKAR, 60_000).contains(THIES)).isTrue();
    }
}
