"""What a person installs, made from a checkout: icons and bundle -> one file for each kind of installer -> checks."""
