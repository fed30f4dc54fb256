package org.socle.local.platform;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.socle.local.part.Health;
import org.socle.local.part.Part;
import org.socle.local.settings.PartName;

/** A part that is up from the moment it is started; the test's own process stands for its process. */
class FakePart implements Part {
    private final PartName name;
    private final Set<PartName> needs;
    private volatile Health health = Health.DOWN;

    FakePart(PartName name, PartName... needs) {
        this.name = name;
        this.needs = Set.of(needs);
    }

    FakePart with(Health health) {
        this.health = health;
        return this;
    }

    @Override
    public PartName name() {
        return name;
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    public Set<PartName> needs() {
        return needs;
    }

    @Override
    public boolean external() {
        return false;
    }

    @Override
    public void start() {
        health = Health.UP;
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return health == Health.DOWN ? Optional.empty() : Optional.of(ProcessHandle.current());
    }

    @Override
    public void stop() {
        health = Health.DOWN;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Path log() {
        return Path.of("no-such-log");
    }
}
