package org.socle.local.postgres;

/** One service's database: the owner migrates it, the application role works in it. */
public record Database(
        String name, String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
