package org.socle.testkit.planted.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Breaks, by two of its methods: every resource method says who may call it. */
@Path("/planted")
public class OpenResource {

    @GET
    @Operation(summary = "Says nothing about who may call it", hidden = true)
    public String unguarded() {
        return "";
    }

    @POST
    @PermitAll
    @Operation(summary = "Open to everyone, and on no written list", hidden = true)
    public String unlisted() {
        return "";
    }

    @GET
    @Path("/listed")
    @PermitAll
    @Operation(summary = "Open to everyone, and on the written list", hidden = true)
    public String listed() {
        return "";
    }

    @GET
    @Path("/guarded")
    @RolesAllowed("planted:things:read")
    @Operation(summary = "As it should be", hidden = true)
    public String guarded() {
        return "";
    }
}
