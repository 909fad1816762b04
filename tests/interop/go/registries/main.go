// Command registries pushes an image and pulls it back with the libraries that docker and containerd use for it.
//
//	registries containerd|docker HOST REPOSITORY TAG USERNAME, with the password on stdin
//	registries --version containerd|docker
//
// It prints the digest that it pushed, or the library with its version.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/opencontainers/go-digest"
	"github.com/opencontainers/image-spec/specs-go"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"
)

// place is an image in a registry, and who pushes it.
type place struct {
	host, repository, tag, username, password string
}

// image is what is pushed: a configuration, a layer, and the manifest that names them.
type image struct {
	config, layer, manifest []byte
}

var libraries = map[string]func(context.Context, place, image) error{
	"containerd": byContainerd,
	"docker":     byDocker,
}

func main() {
	if len(os.Args) == 3 && os.Args[1] == "--version" {
		fmt.Println(versionOf(os.Args[2]))
		return
	}
	if len(os.Args) != 6 {
		fail(fmt.Errorf("usage: registries LIBRARY HOST REPOSITORY TAG USERNAME"))
	}
	password, err := io.ReadAll(os.Stdin)
	fail(err)
	library, ok := libraries[os.Args[1]]
	if !ok {
		fail(fmt.Errorf("no library %s", os.Args[1]))
	}
	made := makeImage(os.Args[1])
	at := place{os.Args[2], os.Args[3], os.Args[4], os.Args[5], strings.TrimSpace(string(password))}
	fail(library(context.Background(), at, made))
	fmt.Println(digest.FromBytes(made.manifest))
}

var modules = map[string]string{
	"containerd": "github.com/containerd/containerd/v2",
	"docker":     "github.com/docker/distribution",
}

func versionOf(library string) string {
	info, _ := debug.ReadBuildInfo()
	for _, module := range info.Deps {
		if module.Path == modules[library] {
			return module.Path + " " + module.Version
		}
	}
	return ""
}

func makeImage(text string) image {
	layer := []byte("a layer by " + text)
	rootfs := v1.RootFS{Type: "layers", DiffIDs: []digest.Digest{digest.FromBytes(layer)}}
	config := jsonOf(v1.Image{Platform: v1.Platform{Architecture: "amd64", OS: "linux"}, RootFS: rootfs})
	manifest := jsonOf(v1.Manifest{
		Versioned: specs.Versioned{SchemaVersion: 2},
		MediaType: v1.MediaTypeImageManifest,
		Config:    descriptor(v1.MediaTypeImageConfig, config),
		Layers:    []v1.Descriptor{descriptor(v1.MediaTypeImageLayer, layer)},
	})
	return image{config, layer, manifest}
}

func descriptor(mediaType string, content []byte) v1.Descriptor {
	return v1.Descriptor{MediaType: mediaType, Digest: digest.FromBytes(content), Size: int64(len(content))}
}

func jsonOf(value any) []byte {
	text, err := json.Marshal(value)
	fail(err)
	return text
}

func expect(what string, got, expected []byte) error {
	if string(got) == string(expected) {
		return nil
	}
	return fmt.Errorf("%s: expected %q, got %q", what, expected, got)
}

func fail(err error) {
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
