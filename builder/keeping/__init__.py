"""What is kept between builds, and how a build knows that it still holds."""
