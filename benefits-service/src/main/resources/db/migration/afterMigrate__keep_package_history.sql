-- What was written and put in force stays; the application cannot change it afterwards.
REVOKE UPDATE, DELETE ON package_version, package_activation FROM ${app_user};
