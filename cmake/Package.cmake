# The Debian packages: `cpack` in a build directory makes postern_*.deb and postern-relay_*.deb. tools/package calls it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "Postern")
set(CPACK_PACKAGE_CONTACT "The Postern authors <postern@postern.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL console)
if(POSTERN_RELAY)
    list(APPEND CPACK_COMPONENTS_ALL relay)
endif()
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# What is opened by name at run time is not seen by dpkg-shlibdeps.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME postern)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libsecret-1-0, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-wayland, gnome-keyring | kwalletmanager")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "console for SMTP relays: who may send, from where
Postern manages the accounts of an SMTP relay, the IP allowlist of each account
and the one appliance address that may send without a password. Before a change
reaches the relay it says, from the mail log, who would be locked out and what
would be opened up; afterwards a real SMTP test shows what the relay does.

This package has the console, postern, the command line, posternctl, and the
manual.")

set(CPACK_DEBIAN_RELAY_PACKAGE_NAME postern-relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_RELAY_PACKAGE_DEPENDS "postfix, postfix-sqlite, dovecot-core, dovecot-sqlite, libqt6sql6-sqlite")
set(CPACK_DEBIAN_RELAY_PACKAGE_RECOMMENDS "postern")
set(CPACK_DEBIAN_RELAY_PACKAGE_SUGGESTS "postfix-pgsql, dovecot-pgsql, libqt6sql6-psql, postgresql")
set(debian ${PROJECT_SOURCE_DIR}/resources/package/debian)
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_EXTRA "${debian}/postinst;${debian}/prerm;${debian}/postrm")
set(CPACK_COMPONENT_RELAY_DESCRIPTION "API daemon beside Postfix and Dovecot, for Postern
postern-relayd keeps who may send, from where, in a database that a Postfix and
a Dovecot of its own read through SQL views. A change is all or nothing, and
what narrows access reverts by itself unless it is kept in time. The daemon is
never in the path of a message: mail flows on when it is stopped.

Installing it starts nothing: 'postern-relayd setup' sets up a relay.")
include(CPack)
