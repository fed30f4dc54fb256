package org.socle.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.socle.local.Trouble;
import org.socle.local.api.PlatformApi;
import org.socle.local.api.Session;

/** Runs the main job and tells each step in one line with its time. */
public final class Demo {
    private static final String PASSWORD = "socle-demo";

    private final PlatformApi api;
    private final Path home;
    private final PrintStream out;
    private boolean changedAnything;

    /**
     * @param home the platform's data folder, in which the alert's tracking code is kept
     */
    public Demo(PlatformApi api, Path home, PrintStream out) {
        this.api = api;
        this.home = home;
        this.out = out;
    }

    /** Does what is missing; whether anything was. */
    public boolean run() throws InterruptedException {
        Session ngo = api.machine("demo-ngo", PASSWORD);
        Session programmeOfficer = person("programme-officer");
        Session benefitsOfficer = person("benefits-officer");
        var base = new PushHouseholds(ngo, "demo-base", "ngo-base.csv");
        var second = new PushHouseholds(ngo, "demo-second", "ngo-push.csv");
        var cash = new DemoProgramme(programmeOfficer, "cash");
        var schoolKit = new DemoProgramme(programmeOfficer, "school-kit");

        step("territories", new LoadTerritories(person("admin")));
        step("first push", base);
        step("second push", second);
        step("packages", new DefinePackages(benefitsOfficer, List.of("package-cash.json", "package-school-kit.json")));
        boolean opened = step("programmes", new OpenProgrammes(List.of(cash, schoolKit), List.of(base, second)));
        step("cash transfer", new SeeEnrollment(cash, "households", opened));
        step("school kit", new SeeEnrollment(schoolKit, "persons", opened));
        step("cash granted", new SeeEntitlements(benefitsOfficer, cash, opened));
        step("kits granted", new SeeEntitlements(benefitsOfficer, schoolKit, opened));
        step("alert", new RaiseAlert(api.anonymous(), person("watch-cell"), home));
        if (!changedAnything) {
            out.println("Nothing changed: all of it was already there.");
        }
        return changedAnything;
    }

    private Session person(String userName) {
        return api.person(userName, PASSWORD);
    }

    private boolean step(String title, Step step) throws InterruptedException {
        long start = System.nanoTime();
        try {
            Step.Outcome outcome = step.run();
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            out.printf(
                    Locale.ROOT,
                    "  %-14s %6.1f s  %s%s%n",
                    title,
                    seconds,
                    outcome.changed() ? "" : "already there: ",
                    outcome.line());
            changedAnything |= outcome.changed();
            return outcome.changed();
        } catch (IOException e) {
            throw new Trouble(
                    "The demonstration stopped at \"%s\": %s. ./socle status and ./socle logs tell more; run ./socle demo again to go on."
                            .formatted(title, e.getMessage()),
                    e);
        }
    }
}
