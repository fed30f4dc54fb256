package org.socle.bench.matching;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.socle.bench.matching.OnlineFigures.Timing;
import org.socle.bench.matching.SearchFigures.Seen;
import org.socle.bench.matching.SearchFigures.Way;
import org.socle.kit.territory.Territory;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.matching.store.DetachedCheck;
import org.socle.registry.search.SearchByName;
import org.socle.registry.search.domain.Sought;
import org.socle.registry.search.store.DetachedSearch;

/** The product's own search by name, of people who are registered and whose names were heard otherwise. */
public record SearchSizes(Path folder, List<Long> sizes, int searches, ProgressLines progress) {

    private static final long SEED = 42;
    private static final int PAGE = 50;

    public SearchSizes {
        sizes = List.copyOf(sizes);
    }

    /** @param each told what was seen as soon as a step is measured */
    public void measure(Consumer<SearchFigures> each) throws Exception {
        var population = new Population(SEED);
        try (var register = SyntheticRegister.begin(folder, population, progress)) {
            for (var size : sizes) {
                register.growTo(size);
                each.accept(measure(register, population, size));
            }
        }
    }

    private SearchFigures measure(SyntheticRegister register, Population population, long size) throws SQLException {
        var arrivals = new Arrivals(population, register.households());
        Map<Way, Seen> ways = new EnumMap<>(Way.class);
        try (var dataSource = register.dataSource(1)) {
            var search = DetachedSearch.on(dataSource, DetachedCheck.firstDay(size));
            for (var way : Way.values()) {
                var work = "searching among %,d persons: %s".formatted(size, way.words());
                progress.begin(work);
                timed(search, sought(arrivals.draw(way.ordinal() + 10, searches / 4), way), work);
                ways.put(way, timed(search, sought(arrivals.draw(way.ordinal() + 20, searches), way), work));
            }
        }
        return new SearchFigures(size, register.size("person_search_key"), ways);
    }

    /** Somebody sought, where, and who they are. */
    private record Search(Sought sought, Optional<Territory> area, UUID person) {}

    private static List<Search> sought(List<Arrivals.Arrival> arrivals, Way way) {
        return arrivals.stream()
                .flatMap(arrival ->
                        arrival.original().stream().map(original -> sought(arrival.person(), original.person(), way)))
                .toList();
    }

    private static Search sought(MatchRecord heard, MatchRecord registered, Way way) {
        return switch (way) {
            case NAMES -> new Search(names(heard, false), Optional.empty(), registered.personId());
            case YEAR -> new Search(names(heard, true), Optional.empty(), registered.personId());
            case COMMUNE -> new Search(names(heard, false), commune(registered), registered.personId());
            case FAMILY_IN_COMMUNE ->
                new Search(
                        sought(StandardName.of(""), heard.family(), null), commune(registered), registered.personId());
        };
    }

    private static Sought names(MatchRecord heard, boolean withYear) {
        return sought(heard.given(), heard.family(), withYear ? heard : null);
    }

    private static Sought sought(StandardName given, StandardName family, @Nullable MatchRecord born) {
        return new Sought(given, family, StandardName.of(""), born == null ? null : born.birth(), 1, null);
    }

    private static Optional<Territory> commune(MatchRecord person) {
        return Optional.of(
                new Territory("commune", null, Territory.Level.COMMUNE, "commune", person.commune(), person.commune()));
    }

    private Seen timed(SearchByName search, List<Search> searches, String work) {
        var histogram = new Histogram(3);
        var places = new ArrayList<Integer>();
        var cut = 0;
        var start = System.nanoTime();
        for (var each : searches) {
            var began = System.nanoTime();
            var ranked = search.find(each.sought(), each.area());
            histogram.recordValue(Math.max(1, (System.nanoTime() - began) / 1_000));
            cut += ranked.cut() ? 1 : 0;
            places.add(
                    ranked.hits().stream().map(hit -> hit.personId()).toList().indexOf(each.person()));
            progress.done(work, places.size(), searches.size());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        double all = searches.size();
        return new Seen(
                new Timing(histogram, seconds),
                places.stream().filter(place -> place == 0).count() / all,
                places.stream().filter(place -> place >= 0 && place < PAGE).count() / all,
                cut / all);
    }
}
